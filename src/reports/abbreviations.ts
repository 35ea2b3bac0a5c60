import type { Root } from 'mdast';
import { plainText } from '../prose/plainText.ts';
import type { Term } from '../schemas/term.ts';

/** An abbreviation and its full words. */
export interface Abbreviation {
  abbreviation: string;
  title: string;
}

/** The abbreviations of the glossary that some texts use, in alphabetical order. */
export function abbreviationsIn(
  bodies: readonly Root[],
  glossary: readonly Pick<Term, 'abbreviation' | 'title'>[],
): Abbreviation[] {
  const words = new Set(bodies.flatMap((body) => plainText(body).split(/[^\p{L}\p{N}]+/u)));
  return glossary
    .flatMap(({ abbreviation, title }) => {
      if (abbreviation === undefined) return [];
      // Plurals such as "LADOs" count, and an abbreviation of several words counts when all of them occur.
      const parts = abbreviation.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const isUsed = parts.every((part) => words.has(part) || words.has(`${part}s`));
      return isUsed ? [{ abbreviation, title }] : [];
    })
    .toSorted((a, b) => (a.abbreviation < b.abbreviation ? -1 : 1));
}
