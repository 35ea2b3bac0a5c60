import type { GroupField } from '../forms/formField.ts';
import { partId } from './fieldInputs.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** The contents of a form on one page: its groups of fields and lists, and how many items these have. */
export function formContents({ fields }: GroupField): Html | null {
  const parts = fields.filter(({ kind }) => kind !== 'single' && kind !== 'other');
  if (parts.length < fewestParts) return null;
  return html`<nav aria-label="Parts of this form">
    <ul>
      ${parts.map(
        (part) =>
          html`<li>
            <a href="#${partId(part.path)}">${part.label}</a>${
              'items' in part ? ` (${part.items.length})` : ''
            }
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** A form with fewer parts than this needs no contents. */
const fewestParts = 5;
