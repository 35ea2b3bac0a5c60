import type { DisclosureProblem } from './disclosureProblem.ts';
import type { System } from './system.ts';

const costOfAnyCell = 20;
const costOfTotal = 20;
const costOfNought = 15;
const costOfFigure = 4;

/** The cell that is the sum of two or more others in a restriction, if there is one. */
function totalOf(terms: readonly { cell: number; coefficient: number }[]): number | null {
  const positive = terms.filter(({ coefficient }) => coefficient > 0);
  const negative = terms.filter(({ coefficient }) => coefficient < 0);
  if (positive.length === 1 && negative.length > 1) return positive[0]?.cell ?? null;
  if (negative.length === 1 && positive.length > 1) return negative[0]?.cell ?? null;
  return null;
}

/**
 * What it costs readers to lose each cell, by index, unless the cell says so itself. Each cell costs much the same, so
 * that few are hidden; a larger count costs a little more than a smaller one, a total more than a part and the total of
 * totals more again, a nought more than a number, and each share or rate that would go with it adds to that.
 */
export function suppressionCosts(problem: DisclosureProblem, system: System): number[] {
  const costs = system.cells.map(({ value }) => {
    const count = value ?? 0;
    return costOfAnyCell + count.toString(2).length + (count === 0 ? costOfNought : 0);
  });
  const add = (cell: number, extra: number): void => {
    costs[cell] = (costs[cell] ?? 0) + extra;
  };
  const seen = new Set<string>();
  const fixed = new Set(problem.figures.filter((figure) => figure.fixed).map(({ id }) => id));
  for (const { figure, lower, upper, terms } of system.restrictions) {
    if (figure === null) {
      const total = lower === upper ? totalOf(terms) : null;
      if (total !== null) add(total, costOfTotal);
    } else if (!fixed.has(figure) && !seen.has(figure)) {
      seen.add(figure);
      for (const { cell } of terms) add(cell, costOfFigure);
    }
  }
  return system.cells.map(({ cost }, cell) => cost ?? costs[cell] ?? costOfAnyCell);
}
