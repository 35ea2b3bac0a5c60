import { describe, expect, it } from 'vitest';
import type { DisclosureProblem, Protection } from '../../../src/disclosure/disclosureProblem.ts';
import { prove } from '../../../src/disclosure/prove.ts';
import { cell, joined, policy, share, sum, table } from './exampleProblem.ts';

/** A protection that hides given cells and figures. */
function hiding(cells: readonly string[], figures: readonly string[] = []): Protection {
  return {
    suppressedCells: new Map(cells.map((id) => [id, 'primary'])),
    suppressedFigures: new Set(figures),
  };
}

const row: DisclosureProblem = {
  cells: [cell('a', 3), cell('b', 20), cell('c', 40), cell('t', 63)],
  equations: [sum('t', ['a', 'b', 'c'], "Total = sum of 'Leaving reasons'")],
  figures: [],
};

describe('a proof', () => {
  it('finds no leak if two parts hide each other', async () => {
    expect(await prove(row, policy, hiding(['a', 'b']))).toEqual([]);
  });

  it('works out a single hidden part and names the total', async () => {
    expect(await prove(row, policy, hiding(['a']))).toEqual([
      {
        cell: 'a',
        kind: 'narrow',
        lower: 3,
        upper: 3,
        possible: [3],
        because: ["Total = sum of 'Leaving reasons'"],
      },
    ]);
  });

  it('reports a published small number', async () => {
    expect(await prove(row, policy, hiding([]))).toEqual([
      { cell: 'a', kind: 'published', lower: 3, upper: 3, possible: [3], because: [] },
    ]);
  });

  it('treats a fixed count as published, even if marked as hidden', async () => {
    const problem = {
      ...row,
      cells: row.cells.map((each) => (each.id === 'b' ? { ...each, fixed: true } : each)),
    };
    const leaks = await prove(problem, policy, hiding(['a', 'b']));
    expect(leaks.map((leak) => [leak.cell, leak.lower, leak.upper])).toEqual([['a', 3, 3]]);
  });

  it('treats a fixed share as published, even if marked as hidden', async () => {
    const problem = { ...row, figures: [share(['a', 3], ['t', 63], { fixed: true })] };
    const leaks = await prove(problem, policy, hiding(['a', 'b'], ['share of a']));
    expect(leaks.map((leak) => leak.cell)).toEqual(['a', 'b']);
  });

  it('knows that no count is negative', async () => {
    // Neither hidden part can be more than both together.
    const problem = { ...row, cells: [cell('a', 1), cell('b', 3), cell('c', 40), cell('t', 44)] };
    const [leak] = await prove(problem, policy, hiding(['a', 'b']));
    expect(leak).toMatchObject({ cell: 'a', lower: 0, upper: 4, possible: [0, 1, 2, 3, 4] });
  });

  it('accepts a range exactly as wide as the policy requires', async () => {
    const problem = { ...row, cells: [cell('a', 1), cell('b', 4), cell('c', 40), cell('t', 45)] };
    expect(await prove(problem, policy, hiding(['a', 'b']))).toEqual([]);
    expect(
      await prove(problem, { ...policy, protectionRange: 6 }, hiding(['a', 'b'])),
    ).toHaveLength(2);
  });

  it('reports a hidden count in another table that can be worked out', async () => {
    const leaks = await prove(row, policy, hiding(['a', 'b', 'c', 't']));
    expect(leaks).toEqual([]);
    const apart = joined(row, {
      cells: [cell('x', 30), cell('y', 40)],
      equations: [sum('y', ['x'], 'x is y')],
      figures: [],
    });
    expect((await prove(apart, policy, hiding(['a', 'b', 'x']))).map((leak) => leak.cell)).toEqual([
      'x',
    ]);
  });

  it('solves for a count through several tables and names every step', async () => {
    const other = {
      cells: [cell('t', 63), cell('girls', 30), cell('boys', 33)],
      equations: [sum('t', ['girls', 'boys'], 'girls and boys')],
      figures: [],
    };
    const [leak] = await prove(joined(row, other), policy, hiding(['a', 't']));
    expect(leak).toMatchObject({
      cell: 'a',
      lower: 3,
      upper: 3,
      because: ["Total = sum of 'Leaving reasons'", 'girls and boys'],
    });
  });

  it('names only the equations needed', async () => {
    const problem = table([
      [3, 20, 300],
      [20, 30, 400],
    ]);
    const leaks = await prove(problem, policy, hiding(['r1c1', 'r1c2']));
    expect(leaks.map((leak) => leak.because)).toEqual([
      ['c1 is the sum of its parts'],
      ['c2 is the sum of its parts'],
    ]);
  });

  it('reports counts that cannot vary, even with two hidden in every row and column', async () => {
    const problem = table([
      [3, 9, 9, 1],
      [9, 1, 3, 9],
    ]);
    const leaks = await prove(
      problem,
      policy,
      hiding(['r1c1', 'r2c1', 'r1c4', 'r2c4', 'r2c2', 'r1c2', 'r1c3', 'r2c3']),
    );
    expect(leaks).toEqual([]);
    const two = await prove(
      problem,
      policy,
      hiding(['r1c1', 'r2c1', 'r1c4', 'r2c4', 'r2c2', 'r2c3']),
    );
    expect(two.map((leak) => leak.cell)).toEqual(expect.arrayContaining(['r2c2', 'r2c3']));
  });

  it('solves overlapping sums that no single equation gives away', async () => {
    // a + b, b + c and a + c together give each of the three.
    const cells = [
      cell('a', 3),
      cell('b', 20),
      cell('c', 40),
      cell('ab', 23),
      cell('bc', 60),
      cell('ac', 43),
    ];
    const equations = [
      sum('ab', ['a', 'b'], 'ab'),
      sum('bc', ['b', 'c'], 'bc'),
      sum('ac', ['a', 'c'], 'ac'),
    ];
    const leaks = await prove({ cells, equations, figures: [] }, policy, hiding(['a', 'b', 'c']));
    expect(leaks.map(({ lower, upper }) => [lower, upper])).toEqual([
      [3, 3],
      [20, 20],
      [40, 40],
    ]);
    expect(leaks[0]?.because.toSorted()).toEqual(['ab', 'ac', 'bc']);
  });

  it('uses that counts are whole', async () => {
    // The only whole solutions of 2a + 5b = 26 are (3, 4), (8, 2) and (13, 0).
    const cells = [cell('a', 3), cell('b', 4)];
    const twice = {
      name: 'visits',
      terms: [
        { cell: 'a', coefficient: 2 },
        { cell: 'b', coefficient: 5 },
      ],
      constant: 26,
    };
    const [leak] = await prove(
      { cells, equations: [twice], figures: [] },
      policy,
      hiding(['a', 'b']),
    );
    expect(leak).toMatchObject({
      cell: 'a',
      lower: 3,
      upper: 13,
      possible: [3, 8, 13],
      because: ['visits'],
    });
  });

  it('uses inequalities', async () => {
    const cells = [cell('a', 2), cell('limit', 4, { primary: false, fixed: true })];
    const atMost = {
      name: 'no more than',
      terms: [
        { cell: 'a', coefficient: 1 },
        { cell: 'limit', coefficient: -1 },
      ],
      constant: 0,
      relation: 'at-most' as const,
    };
    const [leak] = await prove({ cells, equations: [atMost], figures: [] }, policy, hiding(['a']));
    expect(leak).toMatchObject({ cell: 'a', lower: 0, upper: 4, because: ['no more than'] });
  });

  it('handles many connected hidden counts', async () => {
    const values = Array.from({ length: 60 }, (_, index) => 10 + index);
    const cells = values.map((value, index) => cell(`p${String(index)}`, value));
    const total = values.reduce((a, b) => a + b, 0);
    const problem = {
      cells: [...cells, cell('t', total)],
      equations: [
        sum(
          't',
          cells.map(({ id }) => id),
        ),
      ],
      figures: [],
    };
    expect(await prove(problem, policy, hiding(cells.map(({ id }) => id)))).toEqual([]);
  });
});

describe('shares', () => {
  it('can give away a hidden count', async () => {
    const problem = {
      cells: [cell('a', 3), cell('t', 200)],
      equations: [],
      figures: [share(['a', 3], ['t', 200], { decimals: 1 })],
    };
    expect(await prove(problem, policy, hiding(['a']))).toEqual([
      { cell: 'a', kind: 'narrow', lower: 3, upper: 3, possible: [3], because: ['share of a'] },
    ]);
    expect(await prove(problem, policy, hiding(['a'], ['share of a']))).toEqual([]);
  });

  it('narrow a count by their rounding', async () => {
    // 2% of 200 is anything from 3 to 4.98.
    const problem = {
      cells: [cell('a', 3), cell('t', 200)],
      equations: [],
      figures: [share(['a', 3], ['t', 200])],
    };
    const [leak] = await prove(problem, policy, hiding(['a']));
    expect(leak).toMatchObject({ lower: 3, upper: 4 });
  });

  it('round half up, so their ranges are half-open', async () => {
    // 13% of 8 is 12.5% or more, so one is possible; 12% would be less than 12.5%, so one is not.
    const thirteen = {
      cells: [cell('a', 1), cell('t', 8)],
      equations: [],
      figures: [share(['a', 1], ['t', 8])],
    };
    expect(thirteen.figures[0]?.value).toBe(13);
    expect(await prove(thirteen, policy, hiding(['a']))).toMatchObject([
      { kind: 'narrow', possible: [1] },
    ]);
    const twelve = { ...thirteen, figures: [share(['a', 1], ['t', 8], { value: 12 })] };
    expect(await prove(twelve, policy, hiding(['a']))).toMatchObject([
      { kind: 'contradiction', because: ['share of a'] },
    ]);
  });

  it('can give away a hidden whole', async () => {
    const problem = {
      cells: [cell('a', 30), cell('t', 31)],
      equations: [],
      figures: [share(['a', 30], ['t', 31], { decimals: 2 })],
    };
    expect(await prove(problem, policy, hiding(['t']))).toMatchObject([
      { cell: 't', lower: 31, upper: 31 },
    ]);
  });

  it('work together', async () => {
    const figures = [
      share(['a', 3], ['t', 60]),
      share(['b', 27], ['t', 60]),
      { ...share(['a', 3], ['b', 27], { decimals: 1 }), id: 'a for each b', name: 'a for each b' },
    ];
    const problem = { cells: [cell('a', 3), cell('b', 27), cell('t', 60)], equations: [], figures };
    const leaks = await prove(problem, policy, hiding(['a', 'b', 't']));
    expect(leaks).toEqual([]);
    const withWhole = await prove(problem, policy, hiding(['a', 'b']));
    expect(withWhole.map((leak) => leak.cell)).toEqual(['a', 'b']);
  });

  it('may be of sums and differences of counts', async () => {
    const change = {
      id: 'change',
      name: 'change on the year before',
      numerator: [
        { cell: 'now', coefficient: 1 },
        { cell: 'before', coefficient: -1 },
      ],
      denominator: 'before',
      factor: 100,
      decimals: 0,
      value: -70,
    };
    const problem = {
      cells: [cell('now', 3), cell('before', 10)],
      equations: [],
      figures: [change],
    };
    expect(await prove(problem, policy, hiding(['now']))).toMatchObject([
      { cell: 'now', possible: [3] },
    ]);
  });
});

describe('a count that arrives suppressed', () => {
  const arrived = (a: number | null, b: number | null): DisclosureProblem => ({
    cells: [cell('a', a), cell('b', b), cell('c', 40), cell('t', 63)],
    equations: [sum('t', ['a', 'b', 'c'], 'total')],
    figures: [],
  });

  it('is proven safe without knowing its value', async () => {
    expect(await prove(arrived(null, null), policy, hiding([]))).toEqual([]);
  });

  it('is reported if it can be worked out', async () => {
    expect(await prove(arrived(null, 20), policy, hiding([]))).toEqual([
      { cell: 'a', kind: 'narrow', lower: 3, upper: 3, possible: [3], because: ['total'] },
    ]);
  });

  it('is reported if no number fits', async () => {
    const problem = {
      ...arrived(null, 90),
      cells: [cell('a', null), cell('b', 90), cell('c', 40), cell('t', 63)],
    };
    expect(await prove(problem, policy, hiding([]))).toEqual([
      {
        cell: 'a',
        kind: 'contradiction',
        lower: null,
        upper: null,
        possible: [],
        because: ['total'],
      },
    ]);
  });

  it('is proven safe together with known hidden counts', async () => {
    expect(await prove(arrived(null, 20), policy, hiding(['b']))).toEqual([]);
  });
});

describe('an equation that the counts contradict', () => {
  it('is reported if it includes a hidden count', async () => {
    const problem = { ...row, cells: [cell('a', 3), cell('b', 20), cell('c', 40), cell('t', 64)] };
    const leaks = await prove(problem, policy, hiding(['a', 'b']));
    expect(leaks.map(({ cell: id, kind, because }) => [id, kind, because])).toEqual([
      ['a', 'contradiction', ["Total = sum of 'Leaving reasons'"]],
      ['b', 'contradiction', ["Total = sum of 'Leaving reasons'"]],
    ]);
  });

  it('does not matter if everything is published', async () => {
    const problem = { ...row, cells: [cell('a', 13), cell('b', 20), cell('c', 40), cell('t', 64)] };
    expect(await prove(problem, policy, hiding([]))).toEqual([]);
  });
});

describe('a protection for another problem', () => {
  it('is refused', async () => {
    await expect(prove(row, policy, hiding(['no one']))).rejects.toThrow(/no count "no one"/u);
  });
});
