import { perNames } from './perText.ts';

/** A glossary term as far as a text needs to know it. */
export interface ShortTerm {
  /** The term: the name of its file. */
  id: string;
  /** Its abbreviation. */
  abbreviation: string;
  /** The abbreviation spelt out. */
  title: string;
}

/** An abbreviation in a text. */
export interface TermMatch {
  term: ShortTerm;
  /** As written in the text, with an ending such as the s of a plural. */
  text: string;
  /** Where it starts. */
  start: number;
  /** Whether its full words are right beside it, as in `designated officer (DO)`. */
  spelledOut: boolean;
}

/** Finds the abbreviations in a text, in order. */
export type TermFinder = (text: string) => TermMatch[];

/**
 * Makes a finder of abbreviations: whole words, written as the glossary writes them, in the plural or possessive as well. An
 * abbreviation that looks like an ordinary word with a capital, such as a body's name, counts only within a sentence.
 */
export const termFinder = perNames((terms: readonly ShortTerm[]): TermFinder => {
  const known = new Map(terms.map((term) => [term.abbreviation, term]));
  if (known.size === 0) return () => [];
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longestFirst.map(RegExp.escape).join('|')})(?:s|['’]s)?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, abbreviation = ''] = match;
      const term = known.get(abbreviation);
      const before = text.slice(0, match.index);
      if (term === undefined || (isCapitalised(abbreviation) && !withinSentence.test(before)))
        return [];
      const after = text.slice(match.index + whole.length);
      const spelledOut =
        lower(before).endsWith(`${lower(term.title)} (`) ||
        lower(after).startsWith(` (${lower(term.title)}`);
      return [{ term, text: whole, start: match.index, spelledOut }];
    });
});

const withinSentence = /[\p{Ll},;] $/u;

/** Whether a word has one capital only, at its start. */
function isCapitalised(word: string): boolean {
  return /^\p{Lu}\P{Lu}*$/u.test(word) && !/\d/u.test(word);
}

/** For comparison: case and the kind of spaces do not matter. */
function lower(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}
