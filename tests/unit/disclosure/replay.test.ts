import { expect, test } from 'vitest';
import type { DisclosureProblem } from '../../../src/disclosure/disclosureProblem.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { cell, policy, sum } from './exampleProblem.ts';

const rows = ['a', 'b', 'c', 'd'];
const total = 48;

/** A small number and three similar larger ones, with their total. */
function counts(values: readonly number[]): DisclosureProblem {
  return {
    cells: [
      ...rows.map((id, index) => cell(id, values[index] ?? 0, { lowest: 1 })),
      cell('total', total),
    ],
    equations: [sum('total', rows)],
    figures: [],
  };
}

async function hiddenRows(values: readonly number[], seed?: string): Promise<string> {
  const { suppressedCells } = await protect(counts(values), { ...policy, seed });
  return rows.filter((id) => suppressedCells.has(id)).join();
}

/** The small numbers for which the program, with one of the seeds, would hide the same rows and publish the same figures. */
async function stillPossible(
  values: readonly [number, number, number, number],
  seeds: readonly (string | undefined)[],
  truth?: string,
): Promise<number[]> {
  const [a, b, c, d] = values;
  const pattern = await hiddenRows(values, truth);
  const found: number[] = [];
  for (let small = 1; small < a + b; small += 1) {
    for (const seed of seeds) {
      if ((await hiddenRows([small, a + b - small, c, d], seed)) !== pattern) continue;
      found.push(small);
      break;
    }
  }
  return found;
}

const values = [3, 14, 15, 16] as const;
const seeds = Array.from({ length: 60 }, (_, index) => `guess ${String(index)}`);

test('without a seed, running the program on every possible table reveals more than the table', async () => {
  expect(await hiddenRows(values)).toBe('a,b');
  const left = await stillPossible(values, [undefined]);
  expect(left).toContain(3);
  expect(left.length).toBeLessThan(16);
});

test('with an unknown seed, more than six numbers remain possible, including all small ones', async () => {
  const truth = seeds.map((seed) => `true ${seed}`);
  const patterns = await Promise.all(truth.map((seed) => hiddenRows(values, seed)));
  const seed = truth[patterns.indexOf('a,b')];
  expect(seed).toBeDefined();
  const left = await stillPossible(values, seeds, seed);
  expect(left).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
  expect(left.length).toBeGreaterThan(policy.protectionRange + 1);
});

test('a seed decides between similar counts, always in the same way', async () => {
  const patterns = await Promise.all(seeds.map((seed) => hiddenRows(values, seed)));
  expect(new Set(patterns)).toEqual(new Set(['a,b', 'a,c', 'a,d']));
  expect(await Promise.all(seeds.map((seed) => hiddenRows(values, seed)))).toEqual(patterns);
});
