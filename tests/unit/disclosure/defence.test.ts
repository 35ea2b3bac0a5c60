import { describe, expect, it } from 'vitest';
import {
  type Defence,
  findLeaks,
  tryToPublish,
  tryToShow,
} from '../../../src/disclosure/defence.ts';
import { toSystem } from '../../../src/disclosure/system.ts';
import { cell, policy, share, sum } from './exampleProblem.ts';

/** Cells 0 to 3 are a, b, c and their total t; the figure is the share of a. */
function defence(hidden: readonly number[]): Defence {
  const system = toSystem({
    cells: [cell('a', 3), cell('b', 20), cell('c', 40), cell('t', 63)],
    equations: [sum('t', ['a', 'b', 'c'])],
    figures: [share(['a', 3], ['t', 63])],
  });
  return {
    system,
    table: new Map(system.cells.map(({ value }, index) => [index, value ?? 0])),
    policy,
    known: new Set(system.restrictions.filter(({ figure }) => figure === null)),
    hidden: new Set(hidden),
    protectedCells: new Set(hidden),
    certificates: new Map(),
  };
}

describe('a defence', () => {
  it('finds the cells that are not safe', async () => {
    expect(await findLeaks(defence([0]), [0, 1])).toEqual([0]);
    expect(await findLeaks(defence([0, 1]), [0, 1])).toEqual([]);
  });

  it('shows a cell again only if it need not be hidden', async () => {
    const made = defence([0, 1, 2]);
    await findLeaks(made, [0, 1, 2]);
    expect(await tryToShow(made, 2)).toBe(true);
    expect(await tryToShow(made, 1)).toBe(false);
    expect([...made.hidden]).toEqual([0, 1]);
    expect([...made.protectedCells]).toEqual([0, 1]);
    expect(await findLeaks(made, [0, 1])).toEqual([]);
  });

  it('publishes a figure only if it reveals nothing', async () => {
    const made = defence([0, 1]);
    await findLeaks(made, [0, 1]);
    const figure = made.system.restrictions.filter(({ figure: id }) => id !== null);
    expect(await tryToPublish(made, figure)).toBe(false);
    expect([...made.known].some(({ figure: id }) => id !== null)).toBe(false);
    const unconcerned = defence([1, 2]);
    await findLeaks(unconcerned, [1, 2]);
    expect(await tryToPublish(unconcerned, figure)).toBe(true);
  });
});
