import type { Finding } from '../../findings/finding.ts';
import type { FileChange, Publication } from '../publishing/publications.ts';
import { findingGroupList } from './findingList.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** What the screen for publishing shows. */
export interface PublishState {
  site: string;
  errors: readonly Finding[];
  /** What has changed since the last publication; `null` before the first. */
  changes: readonly FileChange[] | null;
  publications: readonly Publication[];
}

/** The screen on which the site is published, and brought back to an earlier publication. */
export function publishScreen(state: PublishState, notice?: string): Screen {
  const { site, errors, publications } = state;
  return {
    title: 'Publish',
    notice,
    body: html`<p>The site goes to ${site}.</p>
      ${
        errors.length > 0
          ? html`<p>
                <strong>The site cannot be published while there are errors.</strong> The last site
                stays as it is.
              </p>
              ${findingGroupList(errors)}`
          : html`<form
              method="post"
              action="/publish"
              data-slow="The site is being made. This takes a minute or two."
            >
              <div class="field">
                <label for="why">Why are you publishing?</label>
                <p class="hint" id="why-help">
                  One line for the list of publications. For example: The police have a new post.
                </p>
                <input
                  id="why"
                  name="why"
                  required
                  maxlength="200"
                  aria-describedby="why-help"
                  autocomplete="off"
                />
              </div>
              <p><button>Publish</button> <output></output></p>
            </form>`
      }
      <h2>What has changed since the last publication</h2>
      ${changeList(state.changes)}
      <h2>Publications</h2>
      ${
        publications.length === 0
          ? html`<p>Nothing has been published from this editor yet.</p>`
          : html`<ol class="publications">
              ${publications.map(publicationItem)}
            </ol>`
      }`,
  };
}

function publicationItem({ id, at, why, isPublished }: Publication): Html {
  const day = `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`;
  return html`<li>
    <form
      method="post"
      action="/restore"
      data-slow="The site is being made. This takes a minute or two."
    >
      <p><strong>${day}</strong>${isPublished ? '' : ' (a copy, not published)'}: ${why}</p>
      <input type="hidden" name="publication" value="${id}" />
      <p>
        <button class="minor" aria-label="Go back to this one: ${day}">Go back to this one</button>
        <output></output>
      </p>
    </form>
  </li>`;
}

function changeList(changes: readonly FileChange[] | null): Html {
  if (changes === null) return html`<p>This would be the first publication from this editor.</p>`;
  if (changes.length === 0) return html`<p>Nothing.</p>`;
  return html`<ul>
    ${changes.map(
      ({ path, kind, before, after }) =>
        html`<li>
          ${kind === 'gone' ? path : html`<a href="${editAddress(path)}">${path}</a>`}${
            kind === 'changed'
              ? html`<dl>${lines('Before', before, after)}${lines('Now', after, before)}</dl>`
              : ` (${kind})`
          }
        </li>`,
    )}
  </ul>`;
}

/** The first lines that only one of two texts has. */
function lines(name: string, text: string, other: string): Html | null {
  const known = new Set(other.split(/\r?\n/u));
  const own = text.split(/\r?\n/u).filter((line) => line.trim() !== '' && !known.has(line));
  return own.length === 0
    ? null
    : html`<dt>${name}</dt>
        ${own.slice(0, 5).map((line) => html`<dd>${line.trim()}</dd>`)}${
          own.length > 5 ? html`<dd>and ${own.length - 5} more lines</dd>` : null
        }`;
}
