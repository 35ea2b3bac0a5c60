import { describe, expect, it } from 'vitest';
import { countPossible, startAttack, workOut } from '../../../src/disclosure/attack.ts';
import type { Cluster } from '../../../src/disclosure/exposure.ts';

type KnownSum = readonly [lower: number, upper: number, terms: Readonly<Record<number, number>>];

function cluster(cells: Iterable<number>, known: readonly KnownSum[]): Cluster {
  const restrictions = known.map(([lower, upper, terms], index) => {
    const entries = Object.entries(terms);
    return {
      name: `restriction ${String(index)}`,
      figure: null,
      terms: entries.map(([cell, coefficient]) => ({ cell: Number(cell), coefficient })),
      lower,
      upper,
    };
  });
  return { cells: [...cells], restrictions, bounds: new Map(), deadline: Infinity };
}

/** A case in which presolve makes the solver skip 6 as a possible number for cell 17. */
const treacherous: readonly KnownSum[] = [
  [-14, -14, { 7: -1, 12: -1, 17: -1, 22: -1 }],
  [-661, -661, { 7: -1, 8: -1 }],
  [-13, -13, { 11: -1, 12: -1, 13: -1, 14: -1 }],
  [-Infinity, -1, { 15: -1, 17: 400 }],
  [0, Infinity, { 15: -3, 17: 2000 }],
  [1184, 1184, { 15: 1, 17: -1, 19: -1 }],
  [-Infinity, -1, { 20: -1, 22: 200 }],
  [0, Infinity, { 20: 1, 22: 200 }],
  [1137, 1137, { 20: 1, 22: -1, 23: -1, 24: -1 }],
  [-663, -663, { 8: -1, 13: -1, 23: -1, 28: -1 }],
  [-6, -6, { 11: -1, 26: -1 }],
  [-1662, -1662, { 14: -1, 19: -1, 24: -1 }],
  [-3985, -3985, { 15: -1, 20: -1 }],
  [-7, -7, { 26: -1, 28: -1 }],
];
const treacherousTable = new Map([
  [7, 5],
  [8, 656],
  [11, 3],
  [12, 4],
  [13, 2],
  [14, 4],
  [15, 1398],
  [17, 3],
  [19, 211],
  [20, 2587],
  [22, 2],
  [23, 1],
  [24, 1447],
  [26, 3],
  [28, 4],
]);

describe('an attack', () => {
  it('misses no number that the solver’s presolve loses', async () => {
    const attack = startAttack(cluster(treacherousTable.keys(), treacherous), treacherousTable, 5);
    const { safe, possible } = await workOut(attack, 17);
    expect({ safe, possible }).toEqual({ safe: true, possible: [2, 3, 4, 5, 6, 7] });
  });

  it('finds every possible number when there are few', async () => {
    const table = new Map([
      [0, 3],
      [1, 4],
    ]);
    const attack = startAttack(cluster([0, 1], [[26, 26, { 0: 2, 1: 5 }]]), table, 5);
    expect(await workOut(attack, 0)).toEqual({
      safe: false,
      lower: 3,
      upper: 13,
      possible: [3, 8, 13],
    });
    expect(await workOut(attack, 1)).toEqual({
      safe: false,
      lower: 0,
      upper: 4,
      possible: [0, 2, 4],
    });
  });

  it('finds numbers that are far apart', async () => {
    const table = new Map([
      [0, 3],
      [1, 1],
    ]);
    const attack = startAttack(cluster([0, 1], [[-97, -97, { 0: 1, 1: -100 }]]), table, 5);
    expect((await workOut(attack, 0)).possible).toEqual([3, 103, 203, 303, 403, 503]);
  });

  it('treats a cell that nothing is known about as safe', async () => {
    const attack = startAttack(cluster([0], []), new Map([[0, 3]]), 5);
    expect((await workOut(attack, 0)).safe).toBe(true);
  });

  it('counts the possible small numbers', async () => {
    const table = new Map([
      [0, 3],
      [1, 4],
    ]);
    const attack = startAttack(
      cluster(
        [0, 1],
        [
          [-2, 2, { 0: 1, 1: -1 }],
          [0, 12, { 0: 1, 1: 2 }],
        ],
      ),
      table,
      5,
    );
    expect(await countPossible(attack, 0, 1, 5)).toBe(5);
    expect(await countPossible(attack, 1, 1, 9)).toBe(4);
  });
});
