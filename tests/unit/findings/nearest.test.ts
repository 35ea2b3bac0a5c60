import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, didYouMeanAddress, listOf, nearest } from '../../../src/findings/nearest.ts';

const fields = ['name', 'frequency', 'role', 'reportsTo'];

test.each([
  ['frequencey', 'frequency'],
  ['nmae', 'name'],
  ['Role', 'role'],
  ['reportTo', 'reportsTo'],
])('for %s, the suggestion is %s', (found, meant) => {
  expect(nearest(found, fields)).toBe(meant);
});

test.each(['', 'x', 'summary', 'aemn'])('there is no suggestion for %s', (found) => {
  expect(nearest(found, fields)).toBeNull();
  expect(didYouMean(found, fields)).toBe('');
});

test('two swapped letters are one slip, anywhere in a word', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'abcdefgh') }),
      fc.nat(),
      (word, place) => {
        const at = place % (word.length - 1);
        const slip = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
        expect(nearest(slip, [word])).toBe(word);
      },
    ),
  );
});

test('long lists are cut short', () => {
  expect(listOf(['a', 'b', 'c'], 2)).toBe('"a", "b" and 1 more');
});

test('a post is not confused with another that ends the same way', () => {
  expect(nearest('vice-chair', ['chair', 'co-chair', 'member'])).toBeNull();
});

test.each([
  ['/groups/executve/', '/groups/executive/'],
  ['/gruops/executive/', '/groups/executive/'],
  ['/arrangements/audit/', '/groups/audit/'],
  ['/gruops/', '/groups/'],
  ['/groups/exec/', '/groups/executive/'],
])('for the address %s, the suggestion is %s', (found, meant) => {
  const known = ['/', '/groups/', '/groups/executive/', '/groups/audit/'];
  expect(didYouMeanAddress(found, known)).toBe(` Did you mean "${meant}"?`);
});

test.each(['/groups/learning/', '/reports/2019-20/'])(
  'no other page of the section is suggested for %s',
  (found) => {
    const known = ['/groups/', '/groups/executive/', '/groups/audit/', '/reports/2020-21/'];
    expect(didYouMeanAddress(found, known)).toBe('');
  },
);
