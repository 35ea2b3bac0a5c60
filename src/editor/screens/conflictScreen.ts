import { openText } from '../content/openFile.ts';
import { editAddress } from './frame.ts';
import type { Screen } from './frame.ts';
import type { Html } from './html.ts';
import { html, textArea } from './html.ts';

/** The screen for a file that someone else has changed since it was opened. It shows both texts; nothing is overwritten. */
export function conflictScreen(path: string, mine: string, theirs: string): Screen {
  return {
    title: 'Someone else has changed this file',
    body: html`<p>
        ${path} was changed after you opened it. Your changes have not been saved yet, and none of
        theirs are lost.
      </p>
      ${differences(mine, theirs)}
      <form method="post" action="/save">
        ${hidden(path, openText(path, theirs).digest)}
        <h2>The full text</h2>
        <div class="beside">
          <div class="field">
            <label for="words">Your text, which you can still change</label>
            ${textArea(html`id="words" name="words" rows="24"`, mine)}
          </div>
          <div class="field">
            <label for="theirs">Their text, now in the file</label>
            ${textArea(html`id="theirs" rows="24" readonly`, theirs)}
          </div>
        </div>
        <p class="save">
          <button name="action" value="save">Replace their text with yours</button>
        </p>
      </form>
      <p><a href="${editAddress(path)}">Keep their text and discard yours</a></p>`,
  };
}

/** The screen for a file that could not be saved: what was typed is still here. */
export function unsavedScreen(path: string, text: string, reason: string): Screen {
  return {
    title: 'This could not be saved',
    body: html`<p><strong>${reason}</strong></p>
      <p>
        The file ${path} has not changed. This is what you wanted to save. Copy it, or go back in
        the browser: everything you typed is still in the form.
      </p>
      <div class="field">
        <label for="words">Your text</label>${textArea(html`id="words" rows="24" readonly`, text)}
      </div>
      <p><a href="${editAddress(path)}">Back to the file</a></p>`,
  };
}

function hidden(path: string, digest: string): Html {
  return html`<input type="hidden" name="file" value="${path}" /><input
      type="hidden"
      name="part"
      value="text"
    /><input type="hidden" name="digest" value="${digest}" />`;
}

/** The lines that only one of two texts has. */
export function differences(mine: string, theirs: string): Html {
  const [own, other] = [mine, theirs].map((text) => text.split(/\r?\n/u));
  const only = (lines: readonly string[] = [], others: readonly string[] = []): string[] => {
    const known = new Set(others);
    return lines.filter((line) => line.trim() !== '' && !known.has(line));
  };
  return html`<h2>Lines that differ</h2>
    <h3>Only in yours</h3>
    ${lineList(only(own, other))}
    <h3>Only in theirs</h3>
    ${lineList(only(other, own))}`;
}

function lineList(lines: readonly string[]): Html {
  if (lines.length === 0) return html`<p>None.</p>`;
  return html`<ul class="lines">
      ${lines.slice(0, 40).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${lines.length > 40 ? html`<p>And ${lines.length - 40} more.</p>` : null}`;
}
