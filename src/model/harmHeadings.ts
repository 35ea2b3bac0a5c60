import type { PageHeading } from '../prose/headings.ts';
import type { Term } from '../schemas/term.ts';

const parts = [
  ['signs', 'signs', 'Signs'],
  ['doNow', 'what-to-do', 'What to do now'],
  ['call', 'who-to-call', 'Who to call'],
] as const;

/** The headings that the page of a harm has before its text. None for a term that is no harm. */
export function harmHeadings(term: Pick<Term, 'harm' | 'signs' | 'doNow' | 'call'>): PageHeading[] {
  if (!term.harm) return [];
  return parts
    .filter(([field]) => term[field].length > 0)
    .map(([, id, text]) => ({ depth: 2, id, text }));
}
