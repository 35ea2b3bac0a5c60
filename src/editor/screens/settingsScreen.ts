import type { Screen } from './frame.ts';
import { html } from './html.ts';

/** The screen that asks where the content is and where its site goes. */
export function settingsScreen(
  folders: { content: string; site: string },
  fault: string | null = null,
): Screen {
  return {
    title: 'Which content, and where its site goes',
    body: html`${fault === null ? null : html`<p class="error" role="alert"><strong>Error:</strong> ${fault}</p>`}
      <form method="post" action="/settings">
        <div class="field">
          <label for="content-folder">The folder of the content</label>
          <p class="hint" id="content-help">
            The folder that has the file site.yaml in it. A path that does not begin at the top of
            the disk starts at the folder of the program.
          </p>
          <input
            id="content-folder"
            name="content"
            value="${folders.content}"
            required
            aria-describedby="content-help"
            autocomplete="off"
          />
        </div>
        <div class="field">
          <label for="site-folder">The folder that the finished site goes to</label>
          <p class="hint" id="site-help">
            A new or empty folder, or the one that holds the last site of the same partnership.
          </p>
          <input
            id="site-folder"
            name="site"
            value="${folders.site}"
            required
            aria-describedby="site-help"
            autocomplete="off"
          />
        </div>
        <p><button>Save</button></p>
      </form>
      <p>
        The other commands of the program use these folders too, unless CONTENT_DIR or OUT_DIR names
        others. To start a new partnership, run <code>npm run new -- site</code> first.
      </p>`,
  };
}
