import type { PhraseName } from './phraseName.ts';
import type { Words } from './words.ts';

/** Phrases for a script in the browser, as the element that the script works on brings them in `data-phrases`. */
export function phrasesForBrowser(words: Words, names: readonly PhraseName[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, words.forms(name)])));
}
