import type { Term } from '../schemas/term.ts';

const parts = [
  ['signs', 'signs'],
  ['doNow', 'what-to-do'],
  ['call', 'who-to-call'],
] as const;

/** The anchors of the parts before the text on the page of a harm. None for other terms. */
export function harmParts(
  term: Pick<Term, 'harm' | 'signs' | 'doNow' | 'call'>,
): (typeof parts)[number][1][] {
  if (!term.harm) return [];
  return parts.filter(([field]) => term[field].length > 0).map(([, id]) => id);
}
