import { createHash } from 'node:crypto';
import type { Html } from '../../prose/htmlTemplate.ts';
import { html } from '../../prose/htmlTemplate.ts';
import type { DrawChart } from './chartPictures.ts';
import type { Draft } from './draft.ts';
import { chapterHtml } from './reviewChapter.ts';

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

/** A whole draft as one file that opens from an email, with a box for a comment at each paragraph. It asks nothing of any server. */
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
        ${whole('style', styles)}
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
                Open "Comment" below a paragraph and write. Your comment stays on this computer
                until you save it.
              </li>
              <li>
                Say which organisation you are commenting for, then press "Save comments". This
                saves a small file.
              </li>
              <li>
                Send the file back by email. Do not name children, families or members of staff in
                it.
              </li>
            </ol>
            <noscript
              ><p>
                Your program does not run the script on this page, so you cannot save the boxes.
                Send your comments by email instead, with the number of each paragraph.
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
        ${whole('script', script)}
      </body>
    </html> `.html;
}

/** An element with exactly this text: with a space more or less, its digest in the policy would not fit. */
function whole(tag: 'style' | 'script', text: string): Html {
  return { html: `<${tag}>${text}</${tag}>` };
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
      <label for="from">I am commenting for (an organisation, not a name)</label><br />${field}
    </p>
    <p>
      <button type="button" class="save">Save comments</button>
      <span class="state" role="status"></span>
    </p>`;
}
