import { perText } from '../prose/perText.ts';

/** Words of a sentence, so that a row of abbreviations is not taken for one. */
const everydayWord = /\b(?:THE|AND|OF|TO|IS|ARE|FOR|IN|ON|WITH|NOT|ALL|YOU|WE|[A-Z]{7,})\b/u;

/** Four or more words in capitals, one after another. */
const run =
  /(?<![\p{L}\p{N}])\p{Lu}+(?:['’]\p{Lu}+)?(?: \p{Lu}+(?:['’]\p{Lu}+)?){3,}(?![\p{L}\p{N}])/gu;

/** The places where a text shouts: sentences in capitals. */
export const capitalRuns = perText((text): { text: string; start: number }[] =>
  [...text.matchAll(run)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter((found) => everydayWord.test(found.text)),
);
