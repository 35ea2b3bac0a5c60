import { dateText } from '../../model/dateText.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { CopiesState } from './copiesPart.ts';
import { copiesPart } from './copiesPart.ts';
import type { Screen } from './frame.ts';
import { editAddress } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { PostChoice } from './signingFields.ts';
import { dayField, lineField, postField, reportField } from './signingFields.ts';

/** What has happened to a report since it was written. */
export interface SigningState extends CopiesState {
  title: string;
  status: 'draft' | 'approved' | 'published';
  /** The signatures so far, with the names of the agencies. */
  signatures: readonly { post: string; organisation: string; date: string }[];
  corrections: readonly Pick<Correction, 'date' | 'what' | 'why'>[];
  /** The safeguarding partners that have not signed. */
  missing: readonly string[];
  /** What has changed since the last signature; `null` when nothing has. */
  changes: string | null;
  /** The posts this person can record a signature for. */
  posts: readonly PostChoice[];
  /** The datasets whose figures the report shows as they were signed. */
  figures: readonly string[];
}

const statusWords: Record<SigningState['status'], string> = {
  draft: 'It is a draft.',
  approved: 'It is approved, but not yet published.',
  published: 'It is published.',
};

/**
 * The screen for everything that happens to a report after it was written.
 * @param typed what was typed before, when something was refused
 */
export function signingScreen(state: SigningState, typed: URLSearchParams): Screen {
  const { year, title, status, changes, signatures, missing } = state;
  const isPublished = status === 'published';
  return {
    title: `Sign and send: ${title}`,
    body: html`<p>
        ${statusWords[status]}
        <a href="${editAddress(`reports/${year}/report.yaml`)}">Edit the report</a>
      </p>
      <h2>Signatures</h2>
      <ul>
        ${signatures.map(
          ({ post, organisation, date }) =>
            html`<li>${post}, ${organisation}: ${dateText(date)}</li>`,
        )}
        ${missing.map((partner) => html`<li>${partner}: <strong>not signed yet</strong></li>`)}
      </ul>
      ${changes === null ? null : html`<p class="error"><strong>The report has changed since it was signed.</strong> ${changes}</p>`}
      ${
        isPublished
          ? null
          : html`<h2>Record a signature</h2>
              ${signForm(state, typed)} ${stepForm(state, typed)}`
      }
      ${
        isPublished
          ? html`<h2>Correct it</h2>
              ${correctionPart(state, typed)} ${copiesPart(state, typed)} ${pdfPart(year)}`
          : null
      }`,
  };
}

function signForm({ year, posts, today, signatures }: SigningState, typed: URLSearchParams): Html {
  if (posts.length === 0) return noPosts;
  return html`<form method="post" action="/signing">
    ${reportField(year)} ${postField(posts, typed)} ${dayField('Signed on', 'date', typed, today)}
    ${
      signatures.length === 0
        ? null
        : html`<p class="choice">
            <input type="checkbox" id="again" name="again" /><label for="again"
              >Discard the signatures so far and start again, because the report has changed</label
            >
          </p>`
    }
    <p><button>Continue</button></p>
  </form>`;
}

const noPosts = html`<p>
  You do not have permission to record a signature for any post. The person who runs the editor sets
  this in almanac.json.
</p>`;

function stepForm({ year, status, missing, today }: SigningState, typed: URLSearchParams): Html {
  const step = status === 'draft' ? 'approved' : 'published';
  if (missing.length > 0)
    return html`<p>
      When every safeguarding partner has signed, the report can be approved here.
    </p>`;
  return html`<h2>${step === 'approved' ? 'Approve it' : 'Publish it'}</h2>
    <form method="post" action="/signing/step">
      ${reportField(year)}<input type="hidden" name="step" value="${step}" />
      ${dayField(step === 'approved' ? 'Approved on' : 'Published on', 'step-date', typed, today)}
      <p><button>${step === 'approved' ? 'It is approved' : 'It is to be published'}</button></p>
    </form>`;
}

function correctionPart(state: SigningState, typed: URLSearchParams): Html {
  const { year, posts, today, figures, corrections } = state;
  return html`<ul>
      ${corrections.map(({ date, what, why }) => html`<li>${dateText(date)}: ${what} ${why}</li>`)}
    </ul>
    <p>Correct the error first. Then record here what you changed, and who allowed it.</p>
    ${
      posts.length === 0
        ? noPosts
        : html`<form method="post" action="/signing">
            ${reportField(year)}
            ${lineField('what', 'What was corrected', 'For readers. For example: The partners met every month.', typed)}
            ${lineField('why', 'Why', 'For example: The text said every week.', typed)}
            ${
              figures.length === 0
                ? null
                : html`<fieldset>
                    <legend>Take these figures from their tables again</legend>
                    ${figures.map(
                      (id) =>
                        html`<p class="choice">
                          <input
                            type="checkbox"
                            id="figures-${id}"
                            name="figures"
                            value="${id}"
                          /><label for="figures-${id}">${id}</label>
                        </p>`,
                    )}
                  </fieldset>`
            }
            ${postField(posts, typed)} ${dayField('Allowed on', 'date', typed, today)}
            <p><button>Continue</button></p>
          </form>`
    }`;
}

function pdfPart(year: string): Html {
  return html`<h2>PDF</h2>
    <p>
      It is made from the last published site, so publish first. Make it again after a correction.
    </p>
    <form method="post" action="/signing/pdf" data-slow="The PDF is being made.">
      ${reportField(year)}
      <p><button>Make the PDF</button> <output></output></p>
    </form>`;
}
