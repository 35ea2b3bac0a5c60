import type { Finding } from '../../findings/finding.ts';
import type { PageChange } from '../content/pageChanges.ts';
import type { Publication } from '../publishing/publications.ts';
import { changeList } from './changeList.ts';
import type { PlaceOf } from './findingList.ts';
import { findingGroupList } from './findingList.ts';
import type { Screen } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { timeText } from './timeText.ts';

/** What the screen for publishing shows. */
export interface PublishState {
  site: string;
  /** Whether a publication is sent to a Git host. */
  isPushed: boolean;
  /** Who is publishing now, in a sentence; `null` when no one is. */
  busy: string | null;
  errors: readonly Finding[];
  /** Finds the field that an error is about. */
  placeOf: PlaceOf;
  /** What has changed since the last publication; `null` before the first. */
  changes: readonly PageChange[] | null;
  publications: readonly Publication[];
}

const slow = 'The site is being built. This takes a minute or two.';

/** The screen on which the site is published, and brought back to an earlier publication. */
export function publishScreen(state: PublishState, notice?: string): Screen {
  const { site, isPushed, busy, errors, placeOf, changes, publications } = state;
  return {
    title: 'Publish',
    notice,
    body: html`<h2>What will change for readers</h2>
      ${
        changes === null
          ? html`<p>Everything, because this is the first publication from this editor.</p>`
          : changeList(changes)
      }
      ${
        errors.length > 0
          ? html`<p>
                <strong>The site cannot be published while there are errors.</strong> The last site
                stays as it is.
              </p>
              ${findingGroupList(errors, placeOf)}`
          : busy === null
            ? publishForm
            : html`<p><strong>${busy}</strong> <a href="/publish">Reload this page</a></p>`
      }
      <p>
        The site goes to
        ${site}.${isPushed ? ' Then the content is sent to its Git host, which builds the website from it.' : null}
      </p>
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

const publishForm = html`<form method="post" action="/publish" data-slow="${slow}">
  <div class="field">
    <label for="why">Why are you publishing?</label>
    <p class="hint" id="why-help">
      One line for the list of publications. For example: New contact numbers for the front door.
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
</form>`;

function publicationItem({ id, at, why, by, isPublished }: Publication): Html {
  const time = timeText(at);
  return html`<li>
    <form method="post" action="/restore" data-slow="${slow}">
      <p>
        <strong>${time}</strong>${isPublished ? '' : ' (a copy, not published)'}:
        ${why}${by === '' ? null : html` (${by})`}
      </p>
      <input type="hidden" name="publication" value="${id}" />
      <p>
        <button class="minor" aria-label="Go back to this one: ${time}">Go back to this one</button>
        <output></output>
      </p>
    </form>
  </li>`;
}
