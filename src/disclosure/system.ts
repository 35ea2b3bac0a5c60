import type { DisclosureCell, DisclosureProblem } from './disclosureProblem.ts';
import { UnsoundCount } from './disclosureProblem.ts';
import { equationRestriction, figureRestrictions, type Restriction } from './restriction.ts';

/** A problem made ready for solving: cells and restrictions by index, in an order that their ids alone decide. */
export interface System {
  /** The cells, by id. */
  readonly cells: readonly DisclosureCell[];
  /** The index of each cell. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Everything that is known or could be published about them. */
  readonly restrictions: readonly Restriction[];
  /** The indices of the restrictions that each cell occurs in. */
  readonly restrictionsOf: readonly (readonly number[])[];
  /** Until when work may go on. */
  readonly deadline: number;
}

/** Orders text in the same way on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function checkedCells(cells: readonly DisclosureCell[]): DisclosureCell[] {
  for (const { id, value, cost, lowest = 0 } of cells) {
    if (value !== null && !(Number.isSafeInteger(value) && value >= Math.min(lowest, 0))) {
      throw new UnsoundCount(
        id,
        `The count "${id}" is ${String(value)}, which is not a whole number of zero or more.`,
      );
    }
    if (cost !== undefined && !(Number.isFinite(cost) && cost > 0)) {
      throw new RangeError(
        `The cost of hiding "${id}" is ${String(cost)}, which is not more than zero.`,
      );
    }
  }
  return cells.toSorted((a, b) => compareText(a.id, b.id));
}

function sortKey({ figure, terms, lower, upper, name }: Restriction): string {
  return JSON.stringify([figure, terms, String(lower), String(upper), name]);
}

/** Checks a problem and makes it ready. Throws when it is not well formed: that is a fault of the caller. */
export function toSystem(problem: DisclosureProblem): System {
  const cells = checkedCells(problem.cells);
  const indexOf = new Map(cells.map(({ id }, index) => [id, index]));
  if (indexOf.size < cells.length) throw new RangeError('Two counts have the same id.');
  if (new Set(problem.figures.map(({ id }) => id)).size < problem.figures.length) {
    throw new RangeError('Two figures have the same id.');
  }
  const find = (id: string): number => {
    const index = indexOf.get(id);
    if (index === undefined) throw new RangeError(`There is no count "${id}".`);
    return index;
  };
  const restrictions = [
    ...problem.equations.map((equation) => equationRestriction(equation, find)),
    ...problem.figures.flatMap((figure) => figureRestrictions(figure, find)),
  ]
    .map((restriction) => ({ restriction, key: sortKey(restriction) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ restriction }) => restriction);
  const restrictionsOf = cells.map((): number[] => []);
  restrictions.forEach(({ terms }, index) => {
    for (const { cell } of terms) restrictionsOf[cell]?.push(index);
  });
  return { cells, indexOf, restrictions, restrictionsOf, deadline: problem.deadline ?? Infinity };
}
