import type { OpenFile } from '../content/openFile.ts';
import type { PageChange } from '../content/pageChanges.ts';
import type { SavedVersion } from '../publishing/savedVersions.ts';
import { changeList } from './changeList.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import { html } from './html.ts';
import { timeText } from './timeText.ts';

/** The screen with the versions of a file. */
export function historyScreen(path: string, versions: readonly SavedVersion[]): Screen {
  return {
    title: 'Earlier versions',
    body: html`<p><a href="${editAddress(path)}">${path}</a></p>
      ${
        versions.length === 0
          ? html`<p>
              This file has not been saved in the editor yet, so there are no earlier versions.
            </p>`
          : html`<ol>
              ${versions.map(
                ({ id, at, by, why }) =>
                  html`<li>
                    <a href="${address(path, id)}">${timeText(at)}</a>:
                    ${why}${by === '' ? null : `, ${by}`}
                  </li>`,
              )}
            </ol>`
      }`,
  };
}

/** The screen with one version of a file, and what has changed since. */
export function versionScreen(
  { path, digest }: OpenFile,
  { id, at }: SavedVersion,
  changes: readonly PageChange[],
  isSame: boolean,
): Screen {
  return {
    title: `As it was on ${timeText(at)}`,
    body: html`<p>
        <a href="/history?${new URLSearchParams({ file: path }).toString()}"
          >All versions of ${path}</a
        >
      </p>
      <h2>What has changed since</h2>
      ${changeList(changes)}
      ${
        isSame
          ? null
          : html`<form method="post" action="/history">
              <input type="hidden" name="file" value="${path}" />
              <input type="hidden" name="version" value="${id}" />
              <input type="hidden" name="digest" value="${digest}" />
              <p><button>Restore this version</button></p>
            </form>`
      }`,
  };
}

function address(file: string, version: string): string {
  return `/history?${new URLSearchParams({ file, version }).toString()}`;
}
