import { contentWords } from './contentWords.ts';
import type { SearchLanguage } from './searchLanguage.ts';
import { words } from './words.ts';

/** Everyday words, and the words that pages use for the same thing. Lists are separated by commas. */
export type EverydayEntry =
  /** Someone who types one of `say` may mean any of `mean`. */
  | { say: string; mean: string }
  /** Each may mean the others. */
  | { same: string };

/** What a word, or a few in a row, may mean besides itself: stems, by the stems of what is typed. */
export interface EverydayWords {
  meanings: ReadonlyMap<string, readonly string[]>;
  /** Every single word that means something else, with its stem. */
  said: ReadonlyMap<string, string>;
  /** The most words in a row that mean something else. */
  longest: number;
}

/** Reads entries. Fillers are left out, as they are of a query: "end my life" is `end life`. */
export function everydayWords(
  entries: readonly EverydayEntry[],
  language: SearchLanguage,
): EverydayWords {
  const parts = (list: string): string[][] =>
    list.split(',').map((text) => contentWords(text, language).map(language.stem));
  const meanings = new Map<string, Set<string>>();
  const said = new Map<string, string>();
  const add = (from: readonly string[], to: readonly string[]): void => {
    const key = from.join(' ');
    const known = meanings.get(key) ?? new Set<string>();
    to.filter((word) => !from.includes(word)).forEach((word) => known.add(word));
    meanings.set(key, known);
  };
  for (const entry of entries) {
    if ('say' in entry) {
      const meant = parts(entry.mean).flat();
      for (const one of parts(entry.say)) add(one, meant);
      for (const [word, ...others] of entry.say.split(',').map(words))
        if (word !== undefined && others.length === 0) said.set(word, language.stem(word));
    } else {
      const same = parts(entry.same);
      for (const one of same) add(one, same.filter((other) => other !== one).flat());
    }
  }
  return {
    meanings: new Map([...meanings].map(([from, to]) => [from, [...to]])),
    said,
    longest: Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length)),
  };
}
