import type { Screen } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { faultLine } from './startingScreen.ts';

/** Where content and site are, as they are typed. */
interface TypedFolders {
  content: string;
  site: string;
}

/** What decides on what the settings offer. */
interface SettingsState {
  /** Whether no one has said yet which content is meant. */
  isFirst: boolean;
  /** Whether the content is its own Git repository. */
  hasRepository: boolean;
}

/** The screen that asks where the content is and where its site goes. */
export function settingsScreen(
  folders: TypedFolders & { push: boolean },
  { isFirst, hasRepository }: SettingsState,
  fault?: string,
): Screen {
  return {
    title: isFirst ? 'Welcome' : 'Settings',
    body: html`${faultLine(fault)}
      ${
        isFirst
          ? html`<p>If there is no site yet, <a href="/partnership">start a new partnership</a>.</p>
              <h2>Use existing content</h2>`
          : null
      }
      <form method="post" action="/settings">
        ${folderFields(
          folders,
          'The folder with the file site.yaml in it. The folder “content” has the sample that comes with the program.',
        )}
        ${
          hasRepository
            ? html`<p class="choice">
                <input
                  type="checkbox"
                  id="push"
                  name="push"
                  ${folders.push ? html`checked` : null}
                />
                <label for="push"
                  >After publishing, send the content to its Git host (push), which builds the
                  website from it</label
                >
              </p>`
            : null
        }
        <p><button>Save</button></p>
      </form>
      ${whereFoldersAre}`,
  };
}

/** How the name of a folder is written. */
export const whereFoldersAre = html`<p>
  You can write the full path of a folder, as your computer shows it. ../ means “beside the
  program’s folder”. The program’s commands use these folders too.
</p>`;

/**
 * The fields for the two folders.
 * @param contentHelp what the folder of the content must be
 */
export function folderFields({ content, site }: TypedFolders, contentHelp: string): Html {
  return html`<div class="field">
      <label for="content-folder">The content folder</label>
      <p class="hint" id="content-help">${contentHelp}</p>
      <input
        id="content-folder"
        name="content"
        value="${content}"
        required
        aria-describedby="content-help"
        autocomplete="off"
      />
    </div>
    <div class="field">
      <label for="site-folder">The folder for the finished site</label>
      <p class="hint" id="site-help">
        A new or empty folder, or the one with the last site of the same partnership.
      </p>
      <input
        id="site-folder"
        name="site"
        value="${site}"
        required
        aria-describedby="site-help"
        autocomplete="off"
      />
    </div>`;
}
