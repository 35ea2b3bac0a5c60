import { contentWords } from './contentWords.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { SearchPage } from './searchPage.ts';
import type { SearchLanguage } from './searchLanguage.ts';

/** The phrases of two words or more in quotation marks, as stems. */
export function quotedPhrases(query: string, language: SearchLanguage): string[][] {
  return [...query.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/gu)]
    .map(([, phrase = '']) => contentWords(phrase, language).map(language.stem))
    .filter(({ length }) => length > 1);
}

/** Says whether what the vocabulary knows of a page holds every one of some phrases, word for word. */
export function pageHoldsPhrases(
  page: SearchPage,
  phrases: readonly (readonly string[])[],
  index: SearchIndex,
): boolean {
  return phrases.every((phrase) =>
    (index.phrasesWith.get(phrase[0] ?? '') ?? []).some((position) => {
      const held = index.phrases[position];
      return (
        held !== undefined &&
        index.candidates[held.candidate]?.page === page &&
        holdsInARow(held.stems, phrase)
      );
    }),
  );
}

/** Says whether a list has some words next to each other in the same order. */
export function holdsInARow(list: readonly string[], row: readonly string[]): boolean {
  return list.some((_, start) => row.every((word, at) => list[start + at] === word));
}
