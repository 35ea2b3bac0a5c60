import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPossible } from '../../../src/disclosure/alternative.ts';
import { balancedChange, restrictionsByCell } from '../../../src/disclosure/balance.ts';
import type { Restriction } from '../../../src/disclosure/restriction.ts';
import { runs } from '../../support/sample.ts';

/** The row and column sums of a square table, with cells numbered row by row. */
function sums(counts: readonly number[], width: number): Restriction[] {
  const lines = Array.from({ length: width }, (_, line) => [
    Array.from({ length: width }, (_, place) => line * width + place),
    Array.from({ length: width }, (_, place) => place * width + line),
  ]).flat();
  return lines.map((cells) => {
    const total = cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
    const terms = cells.map((cell) => ({ cell, coefficient: 1 }));
    return { name: 'sum', figure: null, terms, lower: total, upper: total };
  });
}

const anyCount = { bounds: new Map() };
const tableOf = (counts: readonly number[]) => new Map(counts.entries());

describe('a balanced change', () => {
  it('changes the four corners of a rectangle, keeping all sums', () => {
    const counts = [3, 5, 4, 6];
    const change = balancedChange(
      restrictionsByCell(sums(counts, 2)),
      anyCount,
      tableOf(counts),
      0,
      1,
    );
    expect(change).toEqual(
      new Map([
        [0, 1],
        [1, -1],
        [2, -1],
        [3, 1],
      ]),
    );
  });

  it('is null if no change is possible', () => {
    const alone = [{ name: 'sum', figure: null, lower: 3, upper: 3 }].map((sum) => ({
      ...sum,
      terms: [{ cell: 0, coefficient: 1 }],
    }));
    expect(balancedChange(restrictionsByCell(alone), anyCount, tableOf([3]), 0, 1)).toBeNull();
    expect(balancedChange(new Map(), anyCount, tableOf([3]), 0, -4)).toBeNull();
  });

  it('is always possible, changes the cell as asked, and exists in every table of large counts', () => {
    const width = fc.constantFrom(2, 3, 4);
    const tables = width.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.array(fc.nat(9), { minLength: each * each, maxLength: each * each }),
        fc.nat(each * each - 1),
        fc.constantFrom(-2, -1, 1, 2),
      ),
    );
    fc.assert(
      fc.property(tables, ([size, counts, target, changedBy]) => {
        const restrictions = sums(counts, size);
        const table = tableOf(counts);
        const change = balancedChange(
          restrictionsByCell(restrictions),
          anyCount,
          table,
          target,
          changedBy,
        );
        if (counts.every((count) => count >= 2)) expect(change).not.toBeNull();
        if (change === null) return;
        expect(change.get(target)).toBe(changedBy);
        expect(isPossible({ restrictions, ...anyCount }, table, change)).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });
});
