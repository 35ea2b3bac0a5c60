import type { PageChange, ValueChange } from '../content/pageChanges.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** So many values of one page are shown; readers of the list need the gist. */
const mostValues = 12;

/** What has changed, page by page: what was there and what is there now. */
export function changeList(changes: readonly PageChange[]): Html {
  if (changes.length === 0) return html`<p>Nothing.</p>`;
  return html`<ul class="changes">
    ${changes.map(
      ({ path, title, kind, values }) =>
        html`<li>
          <p>
            ${kind === 'gone' ? title : html`<a href="${editAddress(path)}">${title}</a>`}${
              kind === 'new' ? ' is new' : kind === 'gone' ? ' is gone' : null
            }
          </p>
          ${values.length === 0 ? null : html`<dl>${values.slice(0, mostValues).map(valueLines)}</dl>`}
          ${values.length > mostValues ? html`<p>And ${values.length - mostValues} more.</p>` : null}
        </li>`,
    )}
  </ul>`;
}

function valueLines({ where, before, after }: ValueChange): Html {
  return html`<dt>${where}</dt>
    <dd>
      ${before === '' ? html`<em>Nothing</em>` : html`<del>${before}</del>`} became
      ${after === '' ? html`<em>nothing</em>` : html`<ins>${after}</ins>`}
    </dd>`;
}
