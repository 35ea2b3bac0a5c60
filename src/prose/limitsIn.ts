import { numberWordPattern, wordWorth } from './numberWords.ts';

/** From where to where a text says that a number lies. */
export interface LimitsInText {
  lower: number;
  upper: number;
  /** The words, as written. */
  text: string;
  start: number;
  end: number;
}

const number = `(\\d+|${numberWordPattern})(?![\\p{L}\\d-]|[.,]\\d| ?%| per ?cent)`;
const range = new RegExp(
  `(?<![\\p{L}\\d-])(?:between ${number} and|from ${number} to) ${number}`,
  'giu',
);
const atMost = new RegExp(
  `(?<![\\p{L}\\d-])(?:(fewer than|less than|under|below)|at most|up to|no more than|not more than) ${number}`,
  'giu',
);
const atLeast = new RegExp(
  `(?<![\\p{L}\\d-])(?:((?<!no |not )more than|over|above)|at least|no fewer than|not fewer than) ${number}`,
  'giu',
);

/** The limits that a text gives for numbers, such as "fewer than 4" and "between two and four". */
export function limitsIn(text: string): LimitsInText[] {
  const at = ({ 0: words, index }: RegExpExecArray) => ({
    text: words,
    start: index,
    end: index + words.length,
  });
  return [
    ...[...text.matchAll(range)].map((match) => ({
      lower: wordWorth(match[1] ?? match[2] ?? ''),
      upper: wordWorth(match[3] ?? ''),
      ...at(match),
    })),
    ...[...text.matchAll(atMost)].map((match) => ({
      lower: -Infinity,
      upper: wordWorth(match[2] ?? '') - (match[1] === undefined ? 0 : 1),
      ...at(match),
    })),
    ...[...text.matchAll(atLeast)].map((match) => ({
      lower: wordWorth(match[2] ?? '') + (match[1] === undefined ? 0 : 1),
      upper: Infinity,
      ...at(match),
    })),
  ];
}
