import type { ReviewComment } from '../../documents/comments/reviewComment.ts';
import { dateText } from '../../model/dateText.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** The comments on one page. */
export interface PageComments {
  /** The file; empty for comments that have lost their place. */
  page: string;
  /** What the page is called by people. */
  title: string;
  comments: readonly ReviewComment[];
}

/** The screen that lists what partners have said of drafts, page by page. */
export function commentsScreen(pages: readonly PageComments[], notice?: string): Screen {
  return {
    title: 'Comments on drafts',
    notice,
    body:
      pages.length === 0
        ? html`<p>
            There are no comments. To add some, import <a href="/import">a document</a>: a Word file
            with comments, or the file saved from a review copy.
          </p>`
        : html`${pages.map(pageSection)}`,
  };
}

function pageSection({ page, title, comments }: PageComments, index: number): Html {
  return html`<section aria-labelledby="page-${index}">
    <h2 id="page-${index}">${title}</h2>
    ${page === '' ? null : html`<p><a href="${editAddress(page)}">Edit this page</a></p>`}
    <ul>
      ${comments.map((comment) => commentItem(comment))}
    </ul>
  </section>`;
}

function commentItem({ id, paragraph, about, text, from, date, source }: ReviewComment): Html {
  const origin = [from, date === '' ? '' : dateText(date), source].filter((part) => part !== '');
  return html`<li id="comment-${id}">
    ${paragraph === '' ? null : html`<p class="hint">On “${paragraph}”</p>`}
    ${about === '' ? null : html`<p class="hint">About the words “${about}”</p>`}
    <p>${text}</p>
    <p class="hint">${origin.join(', ')}</p>
    <form method="post" action="/comments">
      <input type="hidden" name="comment" value="${id}" />
      <p>
        <button class="minor">Done<span class="hidden">: ${text.slice(0, 60)}</span></button>
      </p>
    </form>
  </li>`;
}
