import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellingDistance } from '../../../src/search/spellingDistance.ts';

describe('the distance between two spellings', () => {
  test.each([
    ['neglect', 'neglect', 0],
    ['neglct', 'neglect', 1],
    ['safegaurding', 'safeguarding', 1],
    ['refferal', 'referral', 2],
    ['cat', 'dog', 3],
  ])('%s and %s: %i', (a, b, steps) => expect(spellingDistance(a, b, 5)).toBe(steps));

  test('is counted no further than one above the limit', () => {
    expect(spellingDistance('threshold', 'conference', 2)).toBe(3);
    expect(spellingDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  const word = fc.stringMatching(/^[a-d]{0,8}$/u);
  test('is symmetric, and zero only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const steps = spellingDistance(a, b, 9);
        return steps === spellingDistance(b, a, 9) && (steps === 0) === (a === b);
      }),
    );
  });

  test('is at most one for a single slip', () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(8),
        (a, at) => spellingDistance(a, `${a.slice(0, at)}x${a.slice(at)}`, 3) === 1,
      ),
    );
  });
});
