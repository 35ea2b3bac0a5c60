import type { NumberInText } from './numbersIn.ts';
import { numberWordPattern, wordWorth } from './numberWords.ts';
import { perText } from './perText.ts';

const wholes = [
  ['half', 'halves', 2],
  ['third', 'thirds', 3],
  ['quarter', 'quarters', 4],
  ['fifth', 'fifths', 5],
  ['sixth', 'sixths', 6],
  ['seventh', 'sevenths', 7],
  ['eighth', 'eighths', 8],
  ['ninth', 'ninths', 9],
  ['tenth', 'tenths', 10],
  ['twelfth', 'twelfths', 12],
  ['twentieth', 'twentieths', 20],
] as const;
/** How many of a part make a whole, by its name: 4 for "quarter" and "quarters". */
export const fractionSizes: ReadonlyMap<string, number> = new Map(
  wholes.flatMap(([one, many, size]): [string, number][] => [
    [one, size],
    [many, size],
  ]),
);

const number = `\\d+|${numberWordPattern}`;
const nInM = new RegExp(
  `(?<![\\p{L}\\d-])(${number})(?: \\p{L}+)? (?:in|out of)(?: every)? (${number})(?![\\p{L}\\d,.-]?\\d|[\\p{L}-])`,
  'giu',
);
const fraction = new RegExp(
  `(?<![\\p{L}\\d-])(?:(an?|${number})[ -])?(${[...fractionSizes.keys()].join('|')}) of(?! the year)(?![\\p{L}\\d-])`,
  'giu',
);
const times = new RegExp(
  `(?<![\\p{L}\\d-])(?:(twice|half)|(${number}) times) (?:as (?:many|much|often|large|high)|the number)(?![\\p{L}\\d-])`,
  'giu',
);

/** The parts of a whole that a text gives in words, such as "one in twelve" and "three quarters of", as percentages. */
export const partsIn = perText((text): NumberInText[] => {
  const asPercent = (match: RegExpExecArray, part: number, whole: number): NumberInText[] =>
    whole > part && part > 0
      ? [
          {
            value: (100 * part) / whole,
            kind: 'percent',
            // A part of a few is said of whatever is near it.
            decimals: whole < 10 ? -1 : 0,
            text: match[0],
            start: match.index,
            end: match.index + match[0].length,
            isWord: true,
          },
        ]
      : [];
  return [
    ...[...text.matchAll(nInM)].flatMap((match) =>
      asPercent(match, wordWorth(match[1] ?? ''), wordWorth(match[2] ?? '')),
    ),
    ...[...text.matchAll(fraction)].flatMap((match) => {
      const [, many = 'a', size = ''] = match;
      const part = /^an?$/iu.test(many) ? 1 : wordWorth(many);
      return asPercent(match, part, fractionSizes.get(size.toLowerCase()) ?? 0);
    }),
  ];
});

/** How many times as large a text says that something is: 2 for "twice as many". */
export function timesIn(text: string): number[] {
  return [...text.matchAll(times)].map(([, word, many = '']) =>
    word === undefined ? wordWorth(many) : word.toLowerCase() === 'twice' ? 2 : 0.5,
  );
}
