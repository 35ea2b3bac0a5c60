import { expect, test } from 'vitest';
import { midSentence } from '../../../src/model/midSentence.ts';

test.each([
  ['Takes effect on 29 September 2019', 'takes effect on 29 September 2019'],
  ['A child of Haringey', 'a child of Haringey'],
  ['LADO contacts', 'LADO contacts'],
  ['14 days', '14 days'],
  ['', ''],
])('%j is %j inside a sentence: names keep their capitals', (alone, inside) => {
  expect(midSentence(alone)).toBe(inside);
});
