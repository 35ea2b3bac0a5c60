import type { ShortTerm } from '../prose/termFinder.ts';
import type { Entry } from '../reader/entry.ts';
import type { Term } from '../schemas/term.ts';

/** The terms of a glossary that have an abbreviation. */
export function shortTerms(glossary: readonly Entry<Term>[]): ShortTerm[] {
  return glossary.flatMap(({ id, data: { abbreviation, title } }) =>
    abbreviation === undefined ? [] : [{ id, abbreviation, title }],
  );
}
