import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UnexplainedFigure } from '../../../src/disclosure/disclosureProblem.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { prove } from '../../../src/disclosure/prove.ts';
import { policy, table } from './exampleProblem.ts';

const beside = (...cells: string[]): UnexplainedFigure => ({
  id: `beside ${cells.join()}`,
  name: `the share of ${cells.join()}`,
  beside: cells,
});

test('an unexplained figure is hidden next to a hidden count, and shown elsewhere', async () => {
  const problem = {
    ...table([[3, 40, 60, 200]]),
    unexplained: ['r1c1', 'r1c2', 'r1c4'].map((cell) => beside(cell)),
  };
  const { suppressedFigures, suppressedCells } = await protect(problem, policy);
  expect([...suppressedCells.keys()].sort()).toEqual(['c1', 'c2', 'r1c1', 'r1c2']);
  expect([...suppressedFigures]).toEqual(['beside r1c1', 'beside r1c2']);
});

test('an unexplained figure next to a hidden count is a leak', async () => {
  const problem = { ...table([[3, 4, 60]]), unexplained: [beside('r1c1')] };
  const protection = await protect(problem, policy);
  const leaks = await prove(problem, policy, { ...protection, suppressedFigures: new Set() });
  expect(leaks).toMatchObject([
    { cell: 'r1c1', kind: 'unexplained', because: ['the share of r1c1'] },
  ]);
  expect(await prove(problem, policy, protection)).toEqual([]);
});

test('no unexplained figure is shown next to a hidden count, for any counts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30), { minLength: 2, maxLength: 5 }), async (row) => {
      const unexplained = row.map((_, index) => beside(`r1c${String(index + 1)}`));
      const problem = { ...table([row]), unexplained };
      const { suppressedCells, suppressedFigures } = await protect(problem, policy);
      for (const { id, beside: cells } of unexplained)
        expect(suppressedFigures.has(id)).toBe(cells.some((cell) => suppressedCells.has(cell)));
    }),
    { numRuns: 30 },
  );
});
