import { describe, expect, it } from 'vitest';
import type { DisclosureProblem } from '../../../src/disclosure/disclosureProblem.ts';
import { protect } from '../../../src/disclosure/protect.ts';
import { prove } from '../../../src/disclosure/prove.ts';
import { cell, joined, policy, share, sum, table } from './exampleProblem.ts';

async function protectedAndProven(problem: DisclosureProblem) {
  const protection = await protect(problem, policy);
  const leaks = await prove(problem, policy, protection);
  return {
    leaks,
    primary: [...protection.suppressedCells]
      .filter(([, kind]) => kind === 'primary')
      .map(([id]) => id),
    secondary: [...protection.suppressedCells]
      .filter(([, kind]) => kind === 'secondary')
      .map(([id]) => id),
    figures: [...protection.suppressedFigures],
  };
}

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

  it('hides a second part of a single small one and keeps the total', async () => {
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

  it('hides no more when two small parts protect each other', async () => {
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

  it('hides more when two small parts add up to too little', async () => {
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

  it('hides a total that is small itself', async () => {
    const problem = {
      cells: [cell('a', 1), cell('b', 0), cell('t', 1)],
      equations: [sum('t', ['a', 'b'])],
      figures: [],
    };
    const { leaks, primary } = await protectedAndProven(problem);
    expect({ leaks, primary }).toEqual({ leaks: [], primary: ['a', 't'] });
  });

  it('hides the total when the parts cannot be hidden', async () => {
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

  it('hides what the caller says is cheapest', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 20), cell('c', 400, { cost: 1 }), cell('t', 423)],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    const { secondary } = await protectedAndProven(problem);
    expect(secondary).toEqual(['c']);
  });

  it('prefers hiding a number to hiding a zero', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 0), cell('c', 40), cell('t', 43)],
      equations: [sum('t', ['a', 'b', 'c'])],
      figures: [],
    };
    const { secondary } = await protectedAndProven(problem);
    expect(secondary).toEqual(['c']);
  });

  it('hides a zero where that is the only way', async () => {
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
  it('hides the four corners of a rectangle for one small count', async () => {
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

  it('lets small counts at the corners protect each other', async () => {
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

  it('sees through a rectangle that cannot move far enough', async () => {
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
  it('are looked at together where that hides less', async () => {
    // One after another, they would cost a fourth count.
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

  it('keeps the other table whole when the shared total need not be hidden', async () => {
    expect(await protectedAndProven(joined(byReason, bySex))).toEqual({
      leaks: [],
      primary: ['moved'],
      secondary: ['grown'],
      figures: [],
    });
  });

  it('hides parts of the other table too when the shared total must be hidden', async () => {
    const fixedPart = {
      ...byReason,
      cells: [cell('moved', 3), cell('grown', 50, { fixed: true }), cell('left', 53)],
    };
    const { leaks, secondary } = await protectedAndProven(joined(fixedPart, bySex));
    expect(leaks).toEqual([]);
    expect(secondary).toContain('left');
    expect(secondary.some((id) => id === 'girls' || id === 'boys')).toBe(true);
  });

  it('hides the same figure wherever it is printed', async () => {
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

describe('shares', () => {
  it('hides a share that gives a small count away', async () => {
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

  it('hides a share that would be enough for readers who take what is hidden for a small number', async () => {
    // 80% of a hidden whole leaves many pairs possible, but only 4 of 5 with small numbers.
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

  it('hides the share of a count that is hidden to protect another', async () => {
    const problem = {
      cells: [cell('a', 3), cell('b', 60), cell('t', 63)],
      equations: [sum('t', ['a', 'b'])],
      figures: [share(['b', 60], ['t', 63])],
    };
    expect((await protectedAndProven(problem)).figures).toEqual(['share of b']);
  });

  it('hides more counts where a share cannot be hidden', async () => {
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

  it('hides an average of a plain number over a small count', async () => {
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

describe('what arrives suppressed', () => {
  it('is protected like any small number', async () => {
    const problem = {
      cells: [cell('a', null), cell('b', 20), cell('t', 24)],
      equations: [sum('t', ['a', 'b'])],
      figures: [],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: ['a'],
      secondary: ['b'],
      figures: [],
    });
  });

  it('needs no protection when it is merely not available', async () => {
    const unknown = cell('a', null, { primary: false });
    const problem = {
      cells: [unknown, cell('b', 20), cell('t', 24)],
      equations: [sum('t', ['a', 'b'])],
      figures: [],
    };
    expect(await protectedAndProven(problem)).toEqual({
      leaks: [],
      primary: [],
      secondary: [],
      figures: [],
    });
  });

  it('leaves other tables protected when it contradicts itself', async () => {
    const broken = {
      cells: [cell('x', null), cell('y', 20), cell('z', 10)],
      equations: [sum('z', ['x', 'y'])],
      figures: [],
    };
    const good = {
      cells: [cell('a', 3), cell('b', 20), cell('t', 23)],
      equations: [sum('t', ['a', 'b'])],
      figures: [],
    };
    const { leaks, secondary } = await protectedAndProven(joined(broken, good));
    expect(secondary).toEqual(['b']);
    expect(leaks.map(({ cell: id, kind }) => [id, kind])).toEqual([['x', 'contradiction']]);
  });
});

describe('what cannot be protected', () => {
  it('is reported when a fixed total has a single part', async () => {
    const problem = {
      cells: [cell('a', 3), cell('t', 3, { fixed: true, primary: false })],
      equations: [sum('t', ['a'], 'only one reason')],
      figures: [],
    };
    const { leaks } = await protectedAndProven(problem);
    expect(leaks).toEqual([
      {
        cell: 'a',
        kind: 'narrow',
        lower: 3,
        upper: 3,
        possible: [3],
        because: ['only one reason'],
      },
    ]);
  });

  it('does not keep other counts from being protected', async () => {
    const single = {
      cells: [cell('a', 3), cell('t', 3, { fixed: true, primary: false })],
      equations: [sum('t', ['a'])],
      figures: [],
    };
    const row = {
      cells: [cell('p', 3), cell('q', 30), cell('u', 33)],
      equations: [sum('u', ['p', 'q'])],
      figures: [],
    };
    const { leaks, secondary } = await protectedAndProven(joined(single, row));
    expect(leaks.map((leak) => leak.cell)).toEqual(['a']);
    expect(secondary).toEqual(['q']);
  });

  it('is reported when a small number is public already', async () => {
    const problem = { cells: [cell('a', 3, { fixed: true })], equations: [], figures: [] };
    const { leaks, primary } = await protectedAndProven(problem);
    expect(primary).toEqual([]);
    expect(leaks).toEqual([
      { cell: 'a', kind: 'published', lower: 3, upper: 3, possible: [3], because: [] },
    ]);
  });
});

describe('the outcome', () => {
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

  it('is the same when everything comes in another order', async () => {
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

describe('a problem that is not well formed', () => {
  it.each([
    [
      'a fraction of a person',
      { cells: [cell('a', 2.5)], equations: [], figures: [] },
      /"a" is 2.5/u,
    ],
    ['a negative count', { cells: [cell('a', -1)], equations: [], figures: [] }, /"a" is -1/u],
    [
      'a cost of zero',
      { cells: [cell('a', 1, { cost: 0 })], equations: [], figures: [] },
      /cost of hiding "a"/u,
    ],
    [
      'two counts with one id',
      { cells: [cell('a', 1), cell('a', 2)], equations: [], figures: [] },
      /same id/u,
    ],
    ['an unknown count', { cells: [], equations: [sum('t', ['a'])], figures: [] }, /no count "t"/u],
    [
      'more decimal places than stated',
      {
        cells: [cell('a', 3)],
        equations: [],
        figures: [share(['a', 3], ['a', 3], { value: 1.5 })],
      },
      /decimal places/u,
    ],
    [
      'two figures with one id',
      {
        cells: [cell('a', 3)],
        equations: [],
        figures: [share(['a', 3], ['a', 3]), share(['a', 3], ['a', 3])],
      },
      /figures have the same id/u,
    ],
  ])('is refused: %s', async (_, problem, message) => {
    await expect(protect(problem, policy)).rejects.toThrow(message);
  });
});
