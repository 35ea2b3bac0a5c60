import type { Html } from './html.ts';
import { html, textArea } from './html.ts';

/** A text with more lines than this is shown without their numbers: a browser would take long to lay it out. */
const mostLines = 3000;

/**
 * A whole file as text, with the numbers of its lines beside it, so that "line 4" can be found.
 * @param isUnread whether the text cannot be read, so that the cursor is put at the first fault
 */
export function linedText(text: string, isUnread: boolean): Html {
  const lines = text.split('\n').length;
  const hasNumbers = lines <= mostLines;
  const rows = hasNumbers ? lines + 2 : 28;
  return html`${
      isUnread
        ? html`<p class="notice">
            The editor cannot read this file, so it is shown as text. The errors are listed with
            their lines. You can save it unfinished and continue later.
          </p>`
        : null
    }
    <div class="field">
      <label for="words">The whole file</label>
      <div class="lined">
        ${
          hasNumbers
            ? html`<pre data-lines aria-hidden="true">
${Array.from({ length: lines }, (_, index) => `${index + 1}`).join('\n')}</pre>`
            : null
        }
        ${textArea(
          html`id="words" name="words" rows="${rows}" wrap="off" spellcheck="true"
          ${isUnread ? html`data-unread` : null}`,
          text,
        )}
      </div>
    </div>`;
}
