import { dateText } from '../../model/dateText.ts';
import type { Screen } from './frame.ts';
import { html } from './html.ts';
import type { PostChoice } from './signingFields.ts';

/**
 * The screen that asks for a clear yes before a signature is recorded for someone.
 * @param person who has signed in; `null` when the editor asks no one
 */
export function confirmScreen(
  { label }: PostChoice,
  posted: URLSearchParams,
  person: string | null,
): Screen {
  const what = posted.get('what') ?? '';
  const day = posted.get('date') ?? '';
  return {
    title: what === '' ? 'Record this signature?' : 'Record this correction?',
    body: html`<p>
        <strong
          >${label}, ${what === '' ? 'signed' : 'allowed this correction of'} the report
          ${posted.get('report') ?? ''} on
          ${/^\d{4}-\d{2}-\d{2}$/u.test(day) ? dateText(day) : day}.</strong
        >
      </p>
      ${what === '' ? null : html`<p>What was corrected: ${what} Why: ${posted.get('why') ?? ''}</p>`}
      <p>
        ${person === null ? 'I' : html`I, signed in as ${person},`} record this at their request,
        and can show that they agreed, for example in the minutes.
      </p>
      <form method="post" action="/signing">
        ${[...posted].map(
          ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
        )}
        <p><button name="confirmed" value="yes">Yes, record it</button></p>
      </form>
      <p><a href="/signing?report=${posted.get('report') ?? ''}">No, go back</a></p>`,
  };
}
