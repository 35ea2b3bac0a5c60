import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedRatio } from '../../../src/disclosure/fraction.ts';
import { formatFigure, formatPercent, roundTo } from '../../../src/figures/format.ts';
import type { Column } from '../../../src/schemas/column.ts';
import { runs } from '../../support/sample.ts';

const words = { id: 'a', label: 'A', description: 'A column.' };
const column = (rest: object) => ({ ...words, ...rest }) as Column;

test.each([
  [1220, column({ type: 'count', unit: 'reviews' }), '1,220'],
  [91.4, column({ type: 'share', unit: '%', decimals: 1 }), '91.4%'],
  [92, column({ type: 'share', unit: '%', decimals: 1 }), '92.0%'],
  [30_102, column({ type: 'money', decimals: 0 }), '£30,102'],
  [-246_222, column({ type: 'money', decimals: 0 }), '−£246,222'],
  [5.6, column({ type: 'rate', unit: 'a week', decimals: 1, per: 1 }), '5.6'],
])('%s is shown as a reader expects', (value, by, text) => {
  expect(formatFigure(value, by)).toBe(text);
});

test('a percentage change has no sign, because the sentence gives the direction', () => {
  expect(formatPercent(-44.44)).toBe('44%');
});

test('a share is rounded in the same way as in the disclosure proof', () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(3),
      (part, whole, decimals) => {
        expect(roundTo((part / whole) * 100, decimals)).toBe(
          roundedRatio(part, whole, 100, decimals),
        );
      },
    ),
    { numRuns: runs(2000) },
  );
});
