import type { PhrasingContent } from 'mdast';
import type { Html } from '../../prose/htmlTemplate.ts';
import { html } from '../../prose/htmlTemplate.ts';
import type { DrawChart } from './chartPictures.ts';
import type { DraftBlock, DraftChapter, DraftPlace, DraftTable } from './draft.ts';

/** Counts the places and tables of a draft, so that an email can name the first and each of the second has a name of its own. */
export interface Count {
  place: number;
  table: number;
}

/** A chapter of a review copy, with a box for a comment at each paragraph. */
export function chapterHtml(
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
