import { expect, test } from 'vitest';
import { phraseFinder } from '../../../src/prose/phraseFinder.ts';

const find = phraseFinder([
  { id: 'protection', text: 'child protection' },
  { id: 'conference', text: 'child protection conference' },
  { id: 'threshold', text: 'threshold' },
  { id: 'children', text: "children's social care" },
]);
const found = (text: string) => find(text).map(({ id, text: words, start }) => [id, words, start]);

test.each([
  ['in any case', 'Child Protection', [['protection', 'Child Protection', 0]]],
  ['in the plural', 'two thresholds', [['threshold', 'thresholds', 4]]],
  ['across a line break', 'child\nprotection', [['protection', 'child\nprotection', 0]]],
  ['with either apostrophe', 'children’s social care', [['children', 'children’s social care', 0]]],
  [
    'as the longest match',
    'a child protection conference',
    [['conference', 'child protection conference', 2]],
  ],
  [
    'as the shorter match if the longer does not fit',
    'child protection conferring',
    [['protection', 'child protection', 0]],
  ],
  [
    'in the plural of a long phrase',
    'child protection conferences',
    [['conference', 'child protection conferences', 0]],
  ],
])('a phrase is found %s', (_name, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'grandchild protection',
  'child-protection',
  'thresholding',
  'child and protection',
  '',
])('a phrase is not found in "%s"', (text) => {
  expect(found(text)).toEqual([]);
});

test('no phrases find nothing', () => {
  expect(phraseFinder([{ id: 'none', text: ' ' }])('anything')).toEqual([]);
});
