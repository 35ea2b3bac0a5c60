import type { Html } from './html.ts';
import { html } from './html.ts';

/** A post a signature can be recorded for. */
export interface PostChoice {
  /** Its value in a form. */
  value: string;
  /** The id of the agency. */
  organisation: string;
  post: string;
  /** The post and the agency in words. */
  label: string;
}

/** Says which report a form is about. */
export function reportField(year: string): Html {
  return html`<input type="hidden" name="report" value="${year}" />`;
}

/** The field for the post that signs. */
export function postField(posts: readonly PostChoice[], typed: URLSearchParams): Html {
  return html`<div class="field">
    <label for="post">The post that signs</label>
    <select id="post" name="post">
      ${posts.map(
        ({ value, label }) =>
          html`<option value="${value}" ${value === typed.get('post') ? html`selected` : null}>
            ${label}
          </option>`,
      )}
    </select>
  </div>`;
}

/** A field for a sentence. */
export function lineField(name: string, label: string, help: string, typed: URLSearchParams): Html {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <p class="hint" id="${name}-help">${help}</p>
    <input
      id="${name}"
      name="${name}"
      value="${typed.get(name) ?? ''}"
      required
      aria-describedby="${name}-help"
      autocomplete="off"
    />
  </div>`;
}

/** A field for a day. */
export function dayField(label: string, id: string, typed: URLSearchParams, usual: string): Html {
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <input id="${id}" name="date" type="date" value="${typed.get('date') ?? usual}" required />
  </div>`;
}
