import { describe, expect, it } from 'vitest';
import type { DisclosureProblem } from '../../../src/disclosure/disclosureProblem.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { cell, joined, policy, share, sum, table } from './exampleProblem.ts';
import { protectedAndProven } from './protectedAndProven.ts';

describe('one row with a total', () => {
  it('hides nothing when no count is small', async () => {
    const problem = table([[10, 20, 30]]);
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: [],
      secondary: [],
      figures: [],
    });
  });

  it('hides a second part to protect a single small one, and keeps the total', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 20), cell('c', 400), cell('t', 423)],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a'],
      secondary: ['b'],
      figures: [],
    });
  });

  it('hides nothing more if two small parts protect each other', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 4), cell('c', 400), cell('t', 407)],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a', 'b'],
      secondary: [],
      figures: [],
    });
  });

  it('hides more if two small parts add up to too little', async () => {
    const problem = {
      cells: [cell('a', 1), cell('b', 2), cell('c', 400), cell('t', 403)],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a', 'b'],
      secondary: ['c'],
      figures: [],
    });
  });

  it('hides a small total', async () => {
    const problem = {
      cells: [cell('a', 1), cell('b', 0), cell('t', 1)],
      equations: [sum('t', ['a', 'b'])],
      figures: [],
    };
    const { leaks, primary } = await protectedAndProven(problem);
    expect({ leaks, primary }).toEqual({ leaks: [], primary: ['a', 't'] });
  });

  it('hides the total if the other parts cannot be hidden', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 20, { fixed: true }), cell('t', 23)],
      equations: [sum('t', ['a', 'b'])],
      figures: [],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a'],
      secondary: ['t'],
      figures: [],
    });
  });

  it('hides the count with the lowest cost', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 20), cell('c', 400, { cost: 1 }), cell('t', 423)],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    const { secondary } = await protectedAndProven(problem);
    expect(secondary).toEqual(['c']);
  });

  it('hides a number rather than a zero', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 0), cell('c', 40), cell('t', 43)],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    const { secondary } = await protectedAndProven(problem);
    expect(secondary).toEqual(['c']);
  });

  it('hides a zero if there is no other way', async () => {
    const problem = {
      cells: [
        cell('a', 5),
        cell('b', 0),
        cell('c', 40, { fixed: true }),
        cell('t', 45, { fixed: true }),
      ],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a'],
      secondary: ['b'],
      figures: [],
    });
  });
});

describe('rows and columns', () => {
  it('hides the four corners of a rectangle to protect one small count', async () => {
    const { leaks, primary, secondary } = await protectedAndProven(
      table([
        [3, 20, 300],
        [20, 30, 400],
        [300, 400, 500],
      ]),
    );
    expect(leaks).toEqual([]);
    expect(primary).toEqual(['r1c1']);
    expect(secondary).toEqual(['r1c2', 'r2c1', 'r2c2']);
  });

  it('hides nothing more if small counts at the corners protect each other', async () => {
    const { leaks, primary, secondary } = await protectedAndProven(
      table([
        [3, 4, 300],
        [4, 3, 400],
        [300, 400, 500],
      ]),
    );
    expect({ leaks, primary, secondary }).toEqual({
      leaks: [],
      primary: ['r1c1', 'r1c2', 'r2c1', 'r2c2'],
      secondary: [],
    });
  });

  it('hides more if the rectangle cannot vary enough', async () => {
    // Two hidden counts in every row and column, yet neither pair can differ by more than three.
    const { leaks, secondary } = await protectedAndProven(
      table([
        [1, 2, 300],
        [2, 1, 400],
        [300, 400, 500],
      ]),
    );
    expect(leaks).toEqual([]);
    expect(secondary.length).toBeGreaterThan(0);
  });
});

describe('several small counts', () => {
  it('are protected together if that hides less', async () => {
    // One by one, they would need a fourth count.
    const { leaks, secondary } = await protectedAndProven(
      table([
        [31, 2, 73],
        [87, 205, 110],
        [1, 0, 0],
      ]),
    );
    expect(leaks).toEqual([]);
    expect(secondary).toHaveLength(3);
  });
});

describe('linked tables', () => {
  const byReason = {
    cells: [cell('moved', 3), cell('grown', 50), cell('left', 53)],
    equations: [sum('left', ['moved', 'grown'])],
    figures: [],
  };
  const bySex = {
    cells: [cell('girls', 23), cell('boys', 30), cell('left', 53)],
    equations: [sum('left', ['girls', 'boys'])],
    figures: [],
  };

  it('hides nothing in the other table if the shared total need not be hidden', async () => {
    expect(await protectedAndProven(joined(byReason, bySex))).toEqual({
      leaks: [],
      primary: ['moved'],
      secondary: ['grown'],
      figures: [],
    });
  });

  it('hides parts of the other table too if the shared total must be hidden', async () => {
    const fixedPart = {
      ...byReason,
      cells: [cell('moved', 3), cell('grown', 50, { fixed: true }), cell('left', 53)],
    };
    const { leaks, secondary } = await protectedAndProven(joined(fixedPart, bySex));
    expect(leaks).toEqual([]);
    expect(secondary).toContain('left');
    expect(secondary.some((id) => id === 'girls' || id === 'boys')).toBe(true);
  });

  it('hides a figure everywhere it appears', async () => {
    const again = cell('moved again', 3, { primary: false });
    const same = {
      name: 'the same figure',
      terms: [
        { cell: 'moved', coefficient: 1 },
        { cell: 'moved again', coefficient: -1 },
      ],
      constant: 0,
    };
    const problem = {
      ...byReason,
      cells: [...byReason.cells, again],
      equations: [...byReason.equations, same],
    };
    const { leaks, secondary } = await protectedAndProven(problem);
    expect(leaks).toEqual([]);
    expect(secondary).toContain('moved again');
  });
});

describe('the result', () => {
  const problem = joined(
    table([
      [3, 20, 0],
      [20, 30, 7],
      [9, 2, 50],
    ]),
    {
      cells: [],
      equations: [],
      figures: [share(['r1c1', 3], ['r1', 23]), share(['r2c2', 30], ['r2', 57])],
    },
  );

  it('does not depend on the order', async () => {
    const reversed: DisclosureProblem = {
      cells: problem.cells.toReversed(),
      equations: problem.equations
        .toReversed()
        .map((equation) => ({ ...equation, terms: equation.terms.toReversed() })),
      figures: problem.figures.toReversed(),
    };
    expect(await protect(reversed, policy)).toEqual(await protect(problem, policy));
  });

  it('does not depend on what was protected before', async () => {
    const first = await protect(problem, policy);
    await protect(
      table([
        [1, 1, 1],
        [2, 90, 4],
      ]),
      policy,
    );
    expect(await protect(problem, policy)).toEqual(first);
  });

  it('is empty for an empty problem', async () => {
    const nothing = { cells: [], equations: [], figures: [] };
    expect(await protectedAndProven(nothing)).toEqual({
      leaks: [],
      primary: [],
      secondary: [],
      figures: [],
    });
  });
});
