import type { PhraseMatch } from '../prose/phraseFinder.ts';
import { phraseFinder } from '../prose/phraseFinder.ts';
import { termFinder } from '../prose/termFinder.ts';

/** What a term may be called in a text. */
export interface TermNames {
  id: string;
  title: string;
  abbreviation?: string | undefined;
  /** Other names. Left out where only the proper ones count. */
  aliases?: readonly string[];
}

/** Makes a finder of terms, by whatever they are called. */
export function glossaryFinder(terms: readonly TermNames[]): (text: string) => PhraseMatch[] {
  const findNames = phraseFinder(
    terms.flatMap(({ id, title, aliases = [] }) =>
      [title, ...aliases].map((text) => ({ id, text })),
    ),
  );
  const findAbbreviations = termFinder(
    terms.flatMap(({ id, title, abbreviation }) =>
      abbreviation === undefined ? [] : [{ id, title, abbreviation }],
    ),
  );
  return (text) => [
    ...findNames(text),
    ...findAbbreviations(text).map(({ term, text: found, start }) => ({
      id: term.id,
      text: found,
      start,
    })),
  ];
}
