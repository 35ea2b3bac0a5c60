import { folderName } from '../content/folderName.ts';
import type { OpenFile } from '../content/openFile.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** A file in the list of all content. */
export interface ListedFile {
  path: OpenFile['path'];
  /** What people call it. */
  title: string;
  findings: number;
}

/** A folder with more files than this is folded, so that the next one can be seen. */
const mostShown = 40;

/** The screen that lists all content, by folder, with a contents of its own. */
export function contentScreen(files: readonly ListedFile[]): Screen {
  const folders = [
    ...Map.groupBy(files, ({ path }) => path.split('/').slice(0, -1).join('/')),
  ].toSorted(([one], [other]) => Number(other === '') - Number(one === ''));
  return {
    title: 'Content',
    body: html`<nav aria-label="Folders">
        <ul>
          ${folders.map(
            ([folder, list]) =>
              html`<li><a href="#folder-${folder}">${folderName(folder)} (${list.length})</a></li>`,
          )}
        </ul>
      </nav>
      <p><a href="/deleted">Deleted pages</a></p>
      ${folders.map(
        ([folder, list]) =>
          html`<h2 id="folder-${folder}">${folderName(folder)}</h2>
            ${
              list.length <= mostShown
                ? fileList(list)
                : html`${fileList(list.filter(({ findings }) => findings > 0))}
                    <details>
                      <summary>All ${list.length}</summary>
                      ${fileList(list)}
                    </details>`
            }`,
      )}`,
  };
}

function fileList(list: readonly ListedFile[]): Html {
  return html`<ul>
    ${list.map(
      ({ path, title, findings }) =>
        html`<li>
          <a href="${editAddress(path)}">${title}</a> <span class="hint">${path}</span>${
            findings === 0 ? null : html` <strong>${findings} to look at</strong>`
          }
        </li>`,
    )}
  </ul>`;
}
