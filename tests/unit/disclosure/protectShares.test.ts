import { describe, expect, it } from 'vitest';
import { cell, share, sum } from './exampleProblem.ts';
import { protectedAndProven } from './protectedAndProven.ts';

describe('shares', () => {
  it('hides a share that gives away a small count', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 60), cell('t', 200)],
      equations: [],
      figures: [share(['a', 3], ['t', 200], { decimals: 1 }), share(['b', 60], ['t', 200])],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a'],
      secondary: [],
      figures: ['share of a'],
    });
  });

  it('keeps a share that leaves enough numbers possible', async () => {
    const problem = {
      cells: [cell('a', 3), cell('t', 5000)],
      equations: [],
      figures: [share(['a', 3], ['t', 5000])],
    };
    expect((await protectedAndProven(problem)).figures).toEqual([]);
  });

  it('hides a share that would tell readers who assume that hidden numbers are small', async () => {
    // 80% of a hidden whole allows many pairs, but only 4 of 5 if both are small.
    const problem = {
      cells: [cell('a', 4), cell('t', 5)],
      equations: [],
      figures: [share(['a', 4], ['t', 5])],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a', 't'],
      secondary: [],
      figures: ['share of a'],
    });
  });

  it('hides the share of a count hidden to protect another', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 60), cell('t', 63)],
      equations: [sum('t', ['a', 'b'])],
      figures: [share(['b', 60], ['t', 63])],
    };
    expect((await protectedAndProven(problem)).figures).toEqual(['share of b']);
  });

  it('hides more counts if a share cannot be hidden', async () => {
    const problem = {
      cells: [cell('a', 3), cell('t', 200)],
      equations: [],
      figures: [share(['a', 3], ['t', 200], { decimals: 1, fixed: true })],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a'],
      secondary: ['t'],
      figures: [],
    });
  });

  it('hides an average with a small count as its denominator', async () => {
    const cost = {
      id: 'cost',
      name: 'cost for each child',
      numerator: 30_102,
      denominator: 'a',
      factor: 1,
      decimals: 0,
      value: 10_034,
    };
    const problem = { cells: [cell('a', 3)], equations: [], figures: [cost] };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a'],
      secondary: [],
      figures: ['cost'],
    });
  });

  it('does not publish a share that its counts contradict', async () => {
    const wrong = share(['a', 3], ['t', 5000], { value: 40 });
    const problem = { cells: [cell('a', 3), cell('t', 5000)], equations: [], figures: [wrong] };
    expect((await protectedAndProven(problem)).figures).toEqual(['share of a']);
  });
});
