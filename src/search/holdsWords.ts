import { contentWords } from './contentWords.ts';
import { holdsInARow } from './quotedPhrases.ts';
import type { SearchLanguage } from './searchLanguage.ts';
import { words } from './words.ts';

/** Shorter beginnings of words say too little. */
const shortestBeginning = 3;

/** Says whether a text holds every one of the words, in any form, or a word that begins like it. */
export function holdsWords(
  text: string,
  asked: readonly string[],
  { stem, otherForms }: SearchLanguage,
): boolean {
  const held = [...new Set(words(text))];
  const stems = new Set(held.map(stem));
  return asked.every(
    (word) =>
      stems.has(stem(word)) ||
      otherForms(word).some((form) => stems.has(stem(form))) ||
      (word.length >= shortestBeginning && held.some((one) => one.startsWith(word))),
  );
}

/** Says whether a text holds every one of some phrases, word for word. Phrases are stems without fillers. */
export function holdsPhrases(
  text: string,
  phrases: readonly (readonly string[])[],
  language: SearchLanguage,
): boolean {
  const held = contentWords(text, language).map(language.stem);
  return phrases.every((phrase) => holdsInARow(held, phrase));
}
