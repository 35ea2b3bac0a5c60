import { dateText } from '../dateText.ts';
import { midSentence } from '../midSentence.ts';
import type { StandingCounts } from './standing.ts';
import { standings } from './standing.ts';
import { timings } from './timing.ts';

/** Counts in sentences. @example '3 in all: 1 late, 2 done. Past its date and not done: 1.' */
export function countsText(counts: StandingCounts): string {
  if (counts.total === 0) return 'No action is recorded.';
  const parts = standings
    .filter(({ standing }) => counts.by[standing] > 0)
    .map(({ standing, title }) => `${counts.by[standing]} ${midSentence(title)}`);
  return [`${counts.total} in all: ${parts.join(', ')}.`, ...pastDateTexts(counts)].join(' ');
}

/** What is past its date, each state in a sentence of its own. They are never added up. */
function pastDateTexts({ byTiming }: StandingCounts): string[] {
  return timings
    .filter(({ timing }) => timing !== 'not-overdue' && byTiming[timing] > 0)
    .map(({ timing, title }) => `${title}: ${byTiming[timing]}.`);
}

/** What is past its date on a day. @example 'On 19 September 2019: Past its date and not done: 1.' */
export function pastDateText(counts: StandingCounts, referenceDate: string): string {
  const texts = pastDateTexts(counts);
  const on = dateText(referenceDate);
  return texts.length === 0
    ? `None is known to be past its date on ${on}.`
    : `On ${on}. ${texts.join(' ')}`;
}
