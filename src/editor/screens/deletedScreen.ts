import type { Screen } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { faultLine } from './startingScreen.ts';
import { timeText } from './timeText.ts';

/** Something that was deleted and can be brought back. */
export interface DeletedPage {
  /** What people call it. */
  title: string;
  /** The paths of its files: one, or a table with its settings, or a picture with its facts. */
  paths: readonly string[];
  /** The version of the first file that was deleted. */
  version: string;
  /** When, in ISO form. */
  at: string;
  /** Who deleted it; empty when no one has signed in. */
  by: string;
}

/** The screen that lists what was deleted. */
export function deletedScreen(pages: readonly DeletedPage[], fault?: string): Screen {
  return {
    title: 'Deleted pages',
    body: html`${faultLine(fault)}
    ${
      pages.length === 0
        ? html`<p>There is nothing to bring back.</p>`
        : html`<p>
              Pages, tables, pictures and files that were deleted, the latest first. What you bring
              back is as it was, under the same address.
            </p>
            <ol class="publications">
              ${pages.map(
                (page) =>
                  html`<li>
                    <p>
                      <strong>${page.title}</strong>
                      <span class="hint">${page.paths.join(', ')}</span><br />
                      deleted on ${timeText(page.at)}${page.by === '' ? null : ` by ${page.by}`}
                    </p>
                    ${bringBackForm(page, 'Bring it back')}
                  </li>`,
              )}
            </ol>`
    }`,
  };
}

/** What says that a page was just deleted, with a button that undoes it. */
export function justDeleted(page: DeletedPage): Html {
  return html`<div class="notice" role="status">
    <p>Deleted: ${page.title}. <a href="/deleted">Deleted pages</a></p>
    ${bringBackForm(page, 'Undo')}
  </div>`;
}

function bringBackForm({ title, paths, version }: DeletedPage, words: string): Html {
  return html`<form method="post" action="/deleted">
    <input type="hidden" name="file" value="${paths[0] ?? ''}" />
    <input type="hidden" name="version" value="${version}" />
    <p><button class="minor" aria-label="${words}: ${title}">${words}</button></p>
  </form>`;
}
