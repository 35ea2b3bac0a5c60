import type { Screen } from './frame.ts';
import { html } from './html.ts';
import { folderFields, whereFoldersAre } from './settingsScreen.ts';
import { faultLine } from './startingScreen.ts';

/** The questions before starting a new partnership. */
export interface NewPartnership {
  name: string;
  /** The area it serves. */
  area: string;
  /** Who it serves: `children`, `adults` or `both`. */
  serves: string;
  /** The folder for its content, which must be new or empty. */
  content: string;
  /** The folder for its site. */
  site: string;
}

const served = [
  { value: 'children', label: 'Children' },
  { value: 'adults', label: 'Adults' },
  { value: 'both', label: 'Children and adults' },
];

/** The screen on which a whole new partnership is started. */
export function partnershipScreen(typed: NewPartnership, fault?: string): Screen {
  return {
    title: 'Start a new partnership',
    body: html`${faultLine(fault)}
      <form method="post" action="/partnership">
        <div class="field">
          <label for="name">The full name of the partnership</label>
          <p class="hint" id="name-help">For example: Vale Safeguarding Children Partnership</p>
          <input
            id="name"
            name="name"
            value="${typed.name}"
            required
            aria-describedby="name-help"
            autocomplete="off"
          />
        </div>
        <div class="field">
          <label for="area">The area it serves</label>
          <p class="hint" id="area-help">
            As you would write it in a sentence. For example: the Vale
          </p>
          <input
            id="area"
            name="area"
            value="${typed.area}"
            required
            aria-describedby="area-help"
            autocomplete="off"
          />
        </div>
        <div class="field">
          <label for="serves">Who it serves</label>
          <select id="serves" name="serves">
            ${served.map(
              ({ value, label }) =>
                html`<option value="${value}" ${value === typed.serves ? html` selected` : null}>
                  ${label}
                </option>`,
            )}
          </select>
        </div>
        ${folderFields(typed, 'A new or empty folder. You can use a folder you share with colleagues.')}
        <p><button>Start the partnership</button></p>
      </form>
      ${whereFoldersAre}
      <p>
        The new site has only the pages every site needs, and the legal requirements for an annual
        report. Replace every sentence in it with your own.
      </p>`,
  };
}
