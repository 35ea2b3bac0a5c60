import { expect, it } from 'vitest';
import type { Leak } from '../../../src/disclosure/disclosureProblem.ts';
import { leakSentence } from '../../../src/disclosure/leakSentence.ts';

const leak: Leak = {
  cell: 'a',
  kind: 'narrow',
  lower: 3,
  upper: 3,
  possible: [3],
  because: ['Total', 'Share'],
};

it.each<[string, Partial<Leak>, string]>([
  [
    'one number',
    {},
    '“Moved” is suppressed, but readers can work out exactly what it is from “Total”, “Share”.',
  ],
  [
    'a range',
    { possible: [2, 3, 4] },
    '“Moved” is suppressed, but readers can work out that it is one of only 3 numbers from “Total”, “Share”.',
  ],
  [
    'published',
    { kind: 'published', because: [] },
    '“Moved” is a small number and is not suppressed.',
  ],
  [
    'contradiction',
    { kind: 'contradiction', possible: [] },
    'We cannot prove that “Moved” stays hidden, because these do not fit together: “Total”, “Share”.',
  ],
  [
    'unexplained',
    { kind: 'unexplained', possible: [] },
    'We cannot prove that “Moved” stays hidden, because nothing says how these are worked out, or they cannot be used in the calculation: “Total”, “Share”.',
  ],
])('a leak is explained in a sentence: %s', (_, change, sentence) => {
  expect(leakSentence({ ...leak, ...change }, 'Moved')).toBe(sentence);
});
