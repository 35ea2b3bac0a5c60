import { dateText } from '../../model/dateText.ts';
import type { DueCopy } from '../../reports/dueCopies.ts';
import type { SignOff } from '../../schemas/signOff.ts';
import type { Screen } from './frame.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { dayField, reportField } from './signingFields.ts';

/** The copies of a report that were sent, and those that have to be. */
export interface CopiesState {
  year: string;
  /** The reference date of the site. */
  today: string;
  /** Today’s date, which decides whether a copy is overdue. */
  clock: string;
  /** The bodies that a copy was sent to. */
  recipients: SignOff['recipients'];
  /** The bodies that a copy has to go to. */
  expected: readonly DueCopy[];
}

/** The copies of a published report, with a form to record another. */
export function copiesPart(state: CopiesState, typed: URLSearchParams): Html {
  const { year, today, recipients, expected } = state;
  const sent = new Set(recipients.map(({ name }) => name));
  const missing = expected.filter(({ name }) => !sent.has(name));
  return html`<h2>Copies sent</h2>
    <ul>
      ${recipients.map((one) => sentLine(one, state))}
      ${missing.map((one) => missingLine(one, state))}
    </ul>
    <form method="post" action="/signing/copy">
      ${reportField(year)}
      <div class="field">
        <label for="name">The body</label>
        <input
          id="name"
          name="name"
          list="bodies"
          value="${typed.get('name') ?? ''}"
          required
          autocomplete="off"
        />
        <datalist id="bodies">
          ${missing.map(({ name }) => html`<option value="${name}"></option>`)}
        </datalist>
      </div>
      ${dayField('Sent on', 'sent-date', typed, today)}
      <p><button>Record the copy</button></p>
    </form>`;
}

function sentLine({ name, sent }: SignOff['recipients'][number], { expected }: CopiesState): Html {
  const latest = expected.find((one) => one.name === name)?.latest ?? null;
  return html`<li>
    ${name}: sent on
    ${dateText(sent)}${
      latest !== null && sent > latest
        ? html`, <strong>late</strong>: the last day was ${dateText(latest)}`
        : null
    }
  </li>`;
}

function missingLine({ name, latest }: DueCopy, { clock }: CopiesState): Html {
  return html`<li>
    ${name}: <strong>no copy recorded yet</strong>${
      latest === null
        ? null
        : latest < clock
          ? html`, <strong>overdue</strong>: the last day was ${dateText(latest)}`
          : html`, due by ${dateText(latest)}`
    }
  </li>`;
}

/** A copy that was sent after the last day for it. */
interface LateCopy {
  year: string;
  name: string;
  day: string;
  published: string;
  latest: string;
}

/** The screen that asks before a late copy is recorded: the year may be a slip, and readers see that it was late. */
export function lateCopyScreen({ year, name, day, published, latest }: LateCopy): Screen {
  const days = (Date.parse(day) - Date.parse(published)) / 86_400_000;
  return {
    title: 'Record a copy that was sent late?',
    body: html`<p>
        <strong
          >${name}: sent on ${dateText(day)}, ${days} days after the report was published.</strong
        >
      </p>
      <p>
        The last day was ${dateText(latest)}. If the day is right, record it: the report then tells
        its readers that the copy was sent late.
      </p>
      <form method="post" action="/signing/copy">
        ${reportField(year)}<input type="hidden" name="name" value="${name}" /><input
          type="hidden"
          name="date"
          value="${day}"
        />
        <p><button name="confirmed" value="yes">Yes, record it</button></p>
      </form>
      <p><a href="/signing?report=${year}">No, go back</a></p>`,
  };
}
