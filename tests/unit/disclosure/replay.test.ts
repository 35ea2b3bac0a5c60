import { expect, test } from 'vitest';
import type { DisclosureProblem } from '../../../src/disclosure/disclosureProblem.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { cell, policy, sum } from './exampleProblem.ts';

const rows = ['a', 'b', 'c', 'd'];
const total = 48;

/** A small number, two that are much the same, and a larger one, with their total. */
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

/** The small numbers with which a run of the program, with one of some seeds, hides the same rows and shows the same rest. */
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

test('without a seed, someone who runs the program on every possible table learns more than the table says', async () => {
  expect(await hiddenRows(values)).toBe('a,b');
  const left = await stillPossible(values, [undefined]);
  expect(left).toContain(3);
  expect(left.length).toBeLessThan(16);
});

test('with a seed that they do not know, they are left with more than six numbers, all small ones included', async () => {
  const truth = seeds.map((seed) => `true ${seed}`);
  const patterns = await Promise.all(truth.map((seed) => hiddenRows(values, seed)));
  const seed = truth[patterns.indexOf('a,b')];
  expect(seed).toBeDefined();
  const left = await stillPossible(values, seeds, seed);
  expect(left).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
  expect(left.length).toBeGreaterThan(policy.protectionRange + 1);
});

test('a seed decides between counts that are much the same, and the same seed always alike', async () => {
  const patterns = await Promise.all(seeds.map((seed) => hiddenRows(values, seed)));
  expect(new Set(patterns)).toEqual(new Set(['a,b', 'a,c', 'a,d']));
  expect(await Promise.all(seeds.map((seed) => hiddenRows(values, seed)))).toEqual(patterns);
});
