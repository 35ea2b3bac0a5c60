import { describe, expect, it } from 'vitest';
import { protect } from '../../../src/disclosure/protect.ts';
import { cell, joined, policy, share, sum } from './exampleProblem.ts';
import { protectedAndProven } from './protectedAndProven.ts';

describe('a count that arrives suppressed', () => {
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

  it('needs no protection if it is only unavailable', async () => {
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

  it('leaves other tables protected if it contradicts its own table', async () => {
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

describe('a count that cannot be protected', () => {
  it('is reported if it is the only part of a fixed total', async () => {
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

  it('does not prevent other counts from being protected', async () => {
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

  it('is reported if it is already public', async () => {
    const problem = { cells: [cell('a', 3, { fixed: true })], equations: [], figures: [] };
    const { leaks, primary } = await protectedAndProven(problem);
    expect(primary).toEqual([]);
    expect(leaks).toEqual([
      { cell: 'a', kind: 'published', lower: 3, upper: 3, possible: [3], because: [] },
    ]);
  });
});

describe('a malformed problem', () => {
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
