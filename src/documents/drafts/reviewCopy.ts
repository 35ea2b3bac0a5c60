import { createHash } from 'node:crypto';
import type { PhrasingContent } from 'mdast';
import type { Html } from '../../prose/htmlTemplate.ts';
import { html } from '../../prose/htmlTemplate.ts';
import type { DrawChart } from './chartPictures.ts';
import type { Draft, DraftBlock, DraftChapter, DraftPlace, DraftTable } from './draft.ts';

/** Who is asked for comments, and by when. */
export interface ReviewRequest {
  /** Bodies or posts, never people. */
  asked: readonly string[];
  /** The day in words, for example `12 September 2025`; `null` when there is none. */
  by: string | null;
}

/** What runs and what is laid out in the copy. */
export interface ReviewAssets {
  script: string;
  styles: string;
}

/** A whole draft as one file that opens from an e-mail, with a box for a comment at each paragraph. It asks nothing of any server. */
export function reviewCopy(
  draft: Draft,
  { asked, by }: ReviewRequest,
  drawChart: DrawChart,
  { script, styles }: ReviewAssets,
): string {
  const policy = `default-src 'none'; img-src data:; style-src '${hashOf(styles)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  const count = { place: 0, table: 0 };
  const { title, publisher, year, summary, chapters } = draft;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Draft for comment: ${title}</title>
        <style>
          ${{ html: styles }}
        </style>
      </head>
      <body data-year="${year}">
        <a class="skip" href="#draft">Skip to the draft</a>
        <section class="banner" aria-label="Draft">
          <p><strong>Draft</strong> for comment, not for publication. Do not pass it on.</p>
        </section>
        <header>
          <p>${publisher}</p>
          <h1>${title}</h1>
          <p>${summary}</p>
          ${asked.length > 0 && html`<p>Asked for comments: ${asked.join(', ')}.</p>`}
          ${by !== null && html`<p><strong>Please send your comments by ${by}.</strong></p>`}
          <section class="how" aria-labelledby="how">
            <h2 id="how">How to comment</h2>
            <ol>
              <li>
                Open "Comment" below a paragraph and write. What you write stays on this computer
                until you save it.
              </li>
              <li>
                Say which organisation you comment for, and press "Save comments". You get a small
                file.
              </li>
              <li>
                Send that file back by e-mail. Do not name children, families or members of staff in
                it.
              </li>
            </ol>
            <noscript
              ><p>
                Your program does not run the script of this page, so the boxes cannot be saved.
                Write an e-mail and give the number of each paragraph.
              </p></noscript
            >
            ${fromField(asked)}
          </section>
          <nav aria-labelledby="contents">
            <h2 id="contents">Contents</h2>
            <ol>
              ${chapters.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}
            </ol>
          </nav>
        </header>
        <main id="draft">
          ${chapters.map((chapter, index) => chapterHtml(chapter, index + 1, drawChart, count))}
        </main>
        <footer>
          <p>
            <button type="button" class="save">Save comments</button>
            <span class="state" role="status"></span>
          </p>
        </footer>
        <script>
          ${{ html: script }};
        </script>
      </body>
    </html> `.html;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function fromField(asked: readonly string[]): Html {
  const field =
    asked.length === 0
      ? html`<input id="from" maxlength="80" autocomplete="organization" />`
      : html`<select id="from">
          <option value="">Choose</option>
          ${asked.map((one) => html`<option>${one}</option>`)}
        </select>`;
  return html`<p>
      <label for="from">I comment for (an organisation, not a name)</label><br />${field}
    </p>
    <p>
      <button type="button" class="save">Save comments</button>
      <span class="state" role="status"></span>
    </p>`;
}

/** Counts the places and tables of a draft, so that an e-mail can name the first and each of the second has a name of its own. */
interface Count {
  place: number;
  table: number;
}

function chapterHtml(
  chapter: DraftChapter,
  number: number,
  drawChart: DrawChart,
  count: Count,
): Html {
  const notes = [...chapter.footnotes.entries()];
  return html`<section aria-labelledby="${chapter.id}">
    <h2 id="${chapter.id}">${number} ${chapter.title}</h2>
    ${blocksHtml(chapter.blocks, drawChart, count)}
    ${
      notes.length > 0 &&
      html`<ol class="notes">
        ${notes.map(([, words]) => html`<li>${wordsHtml(words)}</li>`)}
      </ol>`
    }
  </section> `;
}

type Item = Extract<DraftBlock, { kind: 'item' }>;

/** The parts of a chapter, neighbouring items as lists. */
function blocksHtml(blocks: readonly DraftBlock[], drawChart: DrawChart, count: Count): Html[] {
  const parts: Html[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.kind !== 'item') {
      parts.push(blockHtml(block, drawChart, count));
      continue;
    }
    const end = blocks.findIndex((other, index) => index > at && other.kind !== 'item');
    const items = blocks
      .slice(at, end === -1 ? undefined : end)
      .filter((one) => one.kind === 'item');
    parts.push(...listsHtml(items, count));
    at += items.length - 1;
  }
  return parts;
}

/** Items as lists, the deeper ones within those above them. */
function listsHtml(items: readonly Item[], count: Count): Html[] {
  const lists: { isOrdered: boolean; entries: Html[] }[] = [];
  const level = Math.min(...items.map((item) => item.level));
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const end = items.findIndex((other, index) => index > at && other.level <= level);
    const inner = items.slice(at + 1, end === -1 ? undefined : end);
    const entry = html`<li>
      <p>${wordsHtml(item.words)}</p>
      ${commentHtml(item.place, count)}${inner.length > 0 && listsHtml(inner, count)}
    </li>`;
    const last = lists.at(-1);
    if (last === undefined || item.isFirst || last.isOrdered !== item.isOrdered)
      lists.push({ isOrdered: item.isOrdered, entries: [entry] });
    else last.entries.push(entry);
    at += inner.length;
  }
  return lists.map(({ isOrdered, entries }) =>
    isOrdered
      ? html`<ol>
          ${entries}
        </ol>`
      : html`<ul>
          ${entries}
        </ul>`,
  );
}

function blockHtml(
  block: Exclude<DraftBlock, { kind: 'item' }>,
  drawChart: DrawChart,
  count: Count,
): Html {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(block.level + 1, 6);
      return html`${{ html: `<h${level}>` }}${block.text}${{ html: `</h${level}>` }} `;
    }
    case 'paragraph':
      return html`<div class="${block.isSetApart ? 'apart' : 'block'}">
        <p>${wordsHtml(block.words)}</p>
        ${commentHtml(block.place, count)}
      </div> `;
    case 'table':
      return tableHtml(block, count);
    case 'chart': {
      const { svg, width, height } = drawChart(block.definition);
      return html`<figure>
        <figcaption>${block.title}</figcaption>
        <img
          alt="${block.description}"
          width="${width}"
          height="${height}"
          src="${svgAddress(svg)}"
        />
        <p>${block.description}</p>
      </figure> `;
    }
  }
}

function tableHtml({ caption, rows, isNumeric }: DraftTable, count: Count): Html {
  count.table += 1;
  const [head = [], ...body] = rows;
  const kind = (column: number): Html => ({
    html: isNumeric[column] === true ? ' class="numeric"' : '',
  });
  return html`<div
    class="table"
    role="region"
    tabindex="0"
    aria-label="${`Table ${count.table}${caption === '' ? '' : `: ${caption}`}`}"
  >
    <table>
      ${
        caption !== '' &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${head.map((words, column) => html`<th scope="col" ${kind(column)}>${wordsHtml(words)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          (cells) =>
            html`<tr>
              ${cells.map((words, column) => html`<td${kind(column)}>${wordsHtml(words)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div> `;
}

/** The box for a comment at a place. */
function commentHtml(place: DraftPlace | null, count: Count): Html | null {
  if (place === null) return null;
  count.place += 1;
  const { page, anchor, text } = place;
  const id = `c${count.place}`;
  const start = text.slice(0, 100);
  return html`<details class="comment">
    <summary>Comment<span class="hidden"> on paragraph</span> ${count.place}</summary>
    <label for="${id}">Your comment on paragraph ${count.place}</label
    ><textarea
      id="${id}"
      rows="3"
      data-page="${page}"
      data-anchor="${anchor}"
      data-paragraph="${start}"
    ></textarea>
  </details>`;
}

function wordsHtml(words: readonly PhrasingContent[]): Html[] {
  return words.map((node) => {
    switch (node.type) {
      case 'text':
        return html`${node.value}`;
      case 'strong':
        return html`<strong>${wordsHtml(node.children)}</strong>`;
      case 'emphasis':
        return html`<em>${wordsHtml(node.children)}</em>`;
      case 'delete':
        return html`<del>${wordsHtml(node.children)}</del>`;
      case 'link':
        return html`<a href="${node.url}" rel="noreferrer">${wordsHtml(node.children)}</a>`;
      case 'footnoteReference':
        return html`<sup>${node.label ?? node.identifier}</sup>`;
      default:
        return html``;
    }
  });
}

/** A picture within the file. Signs that end an attribute or an address are written as codes. */
function svgAddress(svg: string): string {
  return `data:image/svg+xml,${svg.replace(/[%#"<>&]/gu, (sign) => encodeURIComponent(sign))}`;
}
