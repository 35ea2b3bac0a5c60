import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedRatio, toFraction } from '../../../src/disclosure/fraction.ts';

describe('an exact number', () => {
  it.each([
    [0.1, 1n, 10n],
    [-2.25, -225n, 100n],
    [1000, 1000n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 15n, 10n ** 8n],
    [0, 0n, 1n],
  ])('has the written value: %d', (value, numerator, denominator) => {
    expect(toFraction(value)).toEqual({ numerator, denominator });
  });

  it.each([NaN, Infinity, -Infinity])('cannot be made from %d', (value) => {
    expect(() => toFraction(value)).toThrow(RangeError);
  });
});

describe('a rounded ratio', () => {
  it.each([
    [1, 8, 100, 0, 13],
    [1, 8, 100, 1, 12.5],
    [1, 3, 100, 1, 33.3],
    [2, 3, 100, 0, 67],
    [0, 7, 100, 0, 0],
    [1005, 1000, 1, 2, 1.01],
    [-7, 10, 100, 0, -70],
    [-1, 8, 100, 0, -12],
    [1, -8, 100, 0, -12],
    [30_102, 3, 1, 0, 10_034],
    [1220, 52, 1, 1, 23.5],
  ])(
    'of %d in %d times %d with %d decimals is %d',
    (numerator, denominator, factor, decimals, expected) => {
      expect(roundedRatio(numerator, denominator, factor, decimals)).toBe(expected);
    },
  );

  it('cannot have a denominator of zero', () => {
    expect(() => roundedRatio(1, 0, 100, 0)).toThrow(/zero/u);
  });

  it('is never more than half a unit from the ratio', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 3 }),
        (a, b, decimals) => {
          const units = BigInt(Math.round(roundedRatio(a, b, 100, decimals) * 10 ** decimals));
          const twiceAbove = 2n * BigInt(a) * 100n * 10n ** BigInt(decimals);
          expect(twiceAbove >= (2n * units - 1n) * BigInt(b)).toBe(true);
          expect(twiceAbove < (2n * units + 1n) * BigInt(b)).toBe(true);
        },
      ),
    );
  });
});
