import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosureProblem } from '../../../src/disclosure/disclosureProblem.ts';
import { isSmall } from '../../../src/disclosure/disclosureProblem.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { prove } from '../../../src/disclosure/prove.ts';
import { cellsWorkedOut, type TwoTables } from './bruteAttacker.ts';
import { cell, joined, policy, share, sum, table } from './exampleProblem.ts';

const count = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 6, max: 40 }) },
);
const sizes = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }));

/** A table, and another that splits the same row totals in two. */
const twoTables: fc.Arbitrary<TwoTables> = sizes
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: rows, maxLength: rows }),
    ),
  )
  .map(([first, cuts]) => ({
    first,
    second: first.map((row, index) => {
      const total = row.reduce((a, b) => a + b, 0);
      const part = Math.floor(total * (cuts[index] ?? 0));
      return [part, total - part];
    }),
  }));

/** The counts with a published share of their row, and its decimal places. */
const shares = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1)), { maxLength: 4 });

function asProblem(
  { first, second }: TwoTables,
  chosen: readonly (readonly [number, number, number])[],
): DisclosureProblem {
  const other = table(second, 'second ');
  const linked = joined(table(first), {
    ...other,
    // Both tables share the cells of the row totals.
    cells: other.cells.map((each) => ({ ...each, id: each.id.replace(/^second (r\d+)$/u, '$1') })),
    equations: other.equations.map((equation) => ({
      ...equation,
      terms: equation.terms.map((term) => ({
        ...term,
        cell: term.cell.replace(/^second (r\d+)$/u, '$1'),
      })),
    })),
  });
  const figures = new Map(
    chosen.flatMap(([r, c, decimals]) => {
      const value = first[r]?.[c];
      const total = first[r]?.reduce((a, b) => a + b, 0) ?? 0;
      if (value === undefined || total === 0) return [];
      const figure = share(
        [`r${String(r + 1)}c${String(c + 1)}`, value],
        [`r${String(r + 1)}`, total],
        { decimals },
      );
      return [[figure.id, figure]];
    }),
  );
  return { ...linked, figures: [...figures.values()] };
}

describe('after protection', () => {
  it('trying every whole number cannot narrow down a hidden count', async () => {
    await fc.assert(
      fc.asyncProperty(twoTables, shares, async (tables, chosen) => {
        const problem = asProblem(tables, chosen);
        const protection = await protect(problem, policy);
        expect(await prove(problem, policy, protection)).toEqual([]);
        expect(cellsWorkedOut(tables, problem, protection, policy.protectionRange)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('no small number is published, and nothing is hidden if there is none', async () => {
    await fc.assert(
      fc.asyncProperty(twoTables, shares, async (tables, chosen) => {
        const problem = asProblem(tables, chosen);
        const { suppressedCells, suppressedFigures } = await protect(problem, policy);
        const small = problem.cells.filter(({ value }) => value !== null && isSmall(value, policy));
        for (const { id } of small) expect(suppressedCells.get(id)).toBe('primary');
        const primary = [...suppressedCells.values()].filter((kind) => kind === 'primary');
        expect(primary).toHaveLength(small.length);
        if (small.length === 0)
          expect([suppressedCells.size, suppressedFigures.size]).toEqual([0, 0]);
      }),
      { numRuns: 40 },
    );
  });

  it('every count hidden to protect another is needed', async () => {
    await fc.assert(
      fc.asyncProperty(twoTables, async (tables) => {
        const problem = asProblem(tables, []);
        const { suppressedCells, suppressedFigures } = await protect(problem, policy);
        for (const [id, kind] of suppressedCells) {
          if (kind === 'primary') continue;
          const fewer = new Map([...suppressedCells].filter(([other]) => other !== id));
          expect(
            await prove(problem, policy, { suppressedCells: fewer, suppressedFigures }),
          ).not.toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('the result does not depend on the order', async () => {
    const shuffled = twoTables.chain((tables) => {
      const problem = asProblem(tables, [
        [0, 0, 0],
        [0, 1, 1],
      ]);
      return fc.record({
        problem: fc.constant(problem),
        other: fc.record({
          cells: fc.shuffledSubarray([...problem.cells], { minLength: problem.cells.length }),
          equations: fc.shuffledSubarray([...problem.equations], {
            minLength: problem.equations.length,
          }),
          figures: fc.shuffledSubarray([...problem.figures], { minLength: problem.figures.length }),
        }),
      });
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ problem, other }) => {
        expect(await protect(other, policy)).toEqual(await protect(problem, policy));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a proof', () => {
  it('agrees with an attacker who tries every whole number, whichever cells are hidden', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        async (parts, hide, showShare) => {
          const total = parts.reduce((a, b) => a + b, 0);
          const cells = parts.map((value, index) =>
            cell(`r1c${String(index + 1)}`, value, { primary: false }),
          );
          const problem: DisclosureProblem = {
            cells: [...cells, cell('r1', total, { primary: false })],
            equations: [
              sum(
                'r1',
                cells.map(({ id }) => id),
              ),
            ],
            figures: total > 0 && showShare ? [share(['r1c1', parts[0] ?? 0], ['r1', total])] : [],
          };
          const hidden = cells.filter((_, index) => hide[index]).map(({ id }) => id);
          const leaks = await prove(problem, policy, {
            suppressedCells: new Map(hidden.map((id) => [id, 'primary'])),
            suppressedFigures: new Set(),
          });
          expect(leaks.map((leak) => [leak.cell, leak.possible])).toEqual(
            narrowed(parts, hide, problem),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** The hidden parts of a published total for which few numbers fit, found by trying them all. */
function narrowed(
  parts: readonly number[],
  hide: readonly boolean[],
  problem: DisclosureProblem,
): [string, number[]][] {
  const total = parts.reduce((a, b) => a + b, 0);
  const found = parts.map(() => new Set<number>());
  const percent = problem.figures[0]?.value;
  const visit = (chosen: readonly number[], left: number): void => {
    const index = chosen.length;
    if (index === parts.length) {
      if (left !== 0) return;
      if (
        percent !== undefined &&
        Math.floor((200 * (chosen[0] ?? 0) + total) / (2 * total)) !== percent
      )
        return;
      chosen.forEach((value, part) => found[part]?.add(value));
      return;
    }
    const options = hide[index]
      ? Array.from({ length: left + 1 }, (_, value) => value)
      : [parts[index] ?? 0];
    for (const value of options) if (value <= left) visit([...chosen, value], left - value);
  };
  visit([], total);
  return [...found.entries()]
    .filter(([index, values]) => hide[index] && values.size <= policy.protectionRange)
    .map(([index, values]) => [`r1c${String(index + 1)}`, [...values].sort((a, b) => a - b)]);
}
