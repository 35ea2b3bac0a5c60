import { dateText } from '../dateText.ts';
import type { StandingCounts } from './standing.ts';
import { standings } from './standing.ts';

/** Counts in a sentence. @example '1 late, 2 done. 1 is overdue.' */
export function countsText({ by, overdue, total }: StandingCounts): string {
  if (total === 0) return 'No action is recorded.';
  const parts = standings
    .filter(({ standing }) => by[standing] > 0)
    .map(({ standing, title }) => `${by[standing]} ${title.toLowerCase()}`);
  return `${total} in all: ${parts.join(', ')}. ${overdue === 0 ? 'None is' : overdue === 1 ? '1 is' : `${overdue} are`} overdue.`;
}

/** How many are overdue, and for how many of them nobody can tell what became of them. */
export function overdueText(
  { overdue, unreported, total }: StandingCounts,
  referenceDate: string,
): string {
  const known = `${overdue} of ${total} on ${dateText(referenceDate)}`;
  if (unreported === 0) return known;
  return `${known}; for ${unreported === overdue ? 'all of them' : `${unreported} of them`}, no report from after the date is at hand`;
}
