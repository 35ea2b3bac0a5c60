import type { Screen } from './frame.ts';
import { html } from './html.ts';
import { faultLine } from './startingScreen.ts';

/** A file that may be deleted. */
interface Removable {
  /** What people call it. */
  title: string;
  /** Its path, and those of the files that go with it. */
  paths: readonly string[];
  /** The name that it could have; `null` for a file whose name is right. */
  name: string | null;
}

/** The screen that asks before a file is deleted. */
export function removeScreen({ title, paths, name }: Removable, fault?: string): Screen {
  const [path = ''] = paths;
  return {
    title: name === null ? `Delete “${title}”?` : `Rename or delete ${path}`,
    body: html`${faultLine(fault)}
      ${
        name === null
          ? null
          : html`<form method="post" action="/remove">
              <input type="hidden" name="file" value="${path}" />
              <div class="field">
                <label for="name">The right name of the file</label>
                <input id="name" name="name" value="${name}" required autocomplete="off" />
              </div>
              <p><button name="action" value="rename">Rename it</button></p>
            </form>`
      }
      <p>This deletes:</p>
      <ul>
        ${paths.map((one) => html`<li>${one}</li>`)}
      </ul>
      <p>
        Pages that name it will be listed under <a href="/">What needs doing</a>. You can bring it
        back at any time, under <a href="/deleted">Deleted pages</a>.
      </p>
      <form method="post" action="/remove">
        <input type="hidden" name="file" value="${path}" />
        <p><button name="action" value="delete">Delete</button></p>
      </form>`,
  };
}
