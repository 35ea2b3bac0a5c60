import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowBounds } from '../../../src/disclosure/bounds.ts';
import { solve } from '../../../src/disclosure/solver.ts';
import { runs } from '../../support/sample.ts';

const largest = 6;
const end = fc.integer({ min: -14, max: 14 });
const row = fc
  .tuple(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }), end, end)
  .map(([coefficients, one, other]) => ({
    terms: coefficients.map((coefficient, column) => ({ column, coefficient })),
    lower: Math.min(one, other),
    upper: Math.max(one, other),
  }));
const programs = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(row, { maxLength: 4 }), fc.constantFrom(-1, 0, 1))
  .map(([width, rows, cost]) => ({
    columns: Array.from({ length: width }, (_, column) => ({
      lower: 0,
      upper: largest,
      cost: column === 0 ? cost : 0,
      whole: true,
    })),
    rows: rows.map((each) => ({ ...each, terms: each.terms.slice(0, width) })),
    nodes: 1000,
  }));

type Program = typeof programs extends fc.Arbitrary<infer P> ? P : never;

/** Every solution, found by trying all values. */
function allSolutions({ columns, rows }: Program): number[][] {
  const all = columns.reduce<number[][]>(
    (found) =>
      found.flatMap((values) =>
        Array.from({ length: largest + 1 }, (_, value) => [...values, value]),
      ),
    [[]],
  );
  return all.filter((values) =>
    rows.every(({ terms, lower, upper }) => {
      const sum = terms.reduce(
        (total, { column, coefficient }) => total + coefficient * (values[column] ?? 0),
        0,
      );
      return sum >= lower && sum <= upper;
    }),
  );
}

describe('narrowed bounds', () => {
  it('exclude no solution', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const bounds = narrowBounds(program);
        const solutions = allSolutions(program);
        if (bounds === null) expect(solutions).toEqual([]);
        for (const values of bounds === null ? [] : solutions) {
          values.forEach((value, column) => {
            expect(value).toBeGreaterThanOrEqual(bounds?.[column]?.lower ?? NaN);
            expect(value).toBeLessThanOrEqual(bounds?.[column]?.upper ?? NaN);
          });
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('never change the solver’s answer from that of trying all values', async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (program) => {
        const solution = await solve(program);
        const solutions = allSolutions(program);
        const cost = program.columns[0]?.cost ?? 0;
        const best = Math.min(...solutions.map(([first = 0]) => cost * first));
        expect(solution.status).toBe(solutions.length === 0 ? 'infeasible' : 'optimal');
        if ('values' in solution) {
          expect(solutions).toContainEqual([...solution.values]);
          expect(cost * (solution.values[0] ?? 0)).toBe(best);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are those of the columns if there are no rows', () => {
    const columns = [{ lower: 0, upper: Infinity, cost: 1, whole: true }];
    expect(narrowBounds({ columns, rows: [], nodes: 1 })).toEqual([{ lower: 0, upper: Infinity }]);
  });
});
