import type { OpenFile } from '../content/openFile.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import { html } from './html.ts';

/** A file in the list of all content. */
export interface ListedFile {
  path: OpenFile['path'];
  /** What people call it. */
  title: string;
  findings: number;
}

/** The screen that lists all content, by folder. */
export function contentScreen(files: readonly ListedFile[]): Screen {
  const folders = Map.groupBy(files, ({ path }) => path.split('/').slice(0, -1).join('/'));
  return {
    title: 'Content',
    body: html`${[...folders].map(
      ([folder, list]) =>
        html`<details${folders.size < 4 || folder === '' ? html` open` : null}><summary>${folder === '' ? 'The whole site' : folder} (${list.length})</summary><ul>${list.map(
          ({ path, title, findings }) =>
            html`<li>
              <a href="${editAddress(path)}">${title}</a> <span class="hint">${path}</span>${
                findings === 0 ? null : html` <strong>${findings} to look at</strong>`
              }
            </li>`,
        )}</ul></details>`,
    )}`,
  };
}
