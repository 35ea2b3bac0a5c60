import { createHash } from 'node:crypto';
import type { DisclosureProblem } from './disclosureProblem.ts';
import type { System } from './system.ts';

const costOfAnyCell = 20;
const costOfTotal = 20;
const costOfZero = 15;
const mostChance = 7;
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
 * What chance adds to the cost of a cell, the same in every run. It outweighs the difference between counts of much the same
 * size. Without it someone could see from the choice which of two counts is smaller, by running this program on every table
 * that they think possible.
 */
function chance(id: string, seed: string | undefined): number {
  if (seed === undefined) return 0;
  const [first = 0] = createHash('sha256').update(`${seed}\n${id}`).digest();
  return (first / 255) * mostChance;
}

/**
 * What it costs readers to lose each cell, by index, unless the cell says so itself. Each cell costs much the same, so
 * that few are hidden; a larger count costs a little more than a smaller one, a total more than a part and the total of
 * totals more again, a zero more than a number, and each share or rate that would go with it adds to that.
 */
export function suppressionCosts(
  problem: DisclosureProblem,
  system: System,
  seed?: string,
): number[] {
  const costs = system.cells.map(({ id, value }) => {
    const count = Math.abs(value ?? 0);
    const size = count.toString(2).length + (count === 0 ? costOfZero : 0);
    return costOfAnyCell + size + chance(id, seed);
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
