import type { Bounds } from './disclosureProblem.ts';
import type { Restriction } from './restriction.ts';

/**
 * Another table that fits everything that is known: by how much each cell differs from the table as it is. Cells that do
 * not differ are left out.
 */
export type Alternative = ReadonlyMap<number, number>;

/** A table: the value of each cell, by index. */
export type Table = ReadonlyMap<number, number>;

/** The value of a cell in an alternative. */
export function valueIn(table: Table, alternative: Alternative, cell: number): number {
  return (table.get(cell) ?? 0) + (alternative.get(cell) ?? 0);
}

/** Whether the table, changed by the alternative, keeps a restriction. Whole numbers, so the answer is exact. */
export function keeps(restriction: Restriction, table: Table, alternative: Alternative): boolean {
  const sum = restriction.terms.reduce(
    (total, { cell, coefficient }) => total + coefficient * valueIn(table, alternative, cell),
    0,
  );
  return sum >= restriction.lower && sum <= restriction.upper;
}

/** What a table must satisfy: what is known about its cells together, and about each one. */
export interface Known {
  readonly restrictions: readonly Restriction[];
  /** From where to where each cell can lie. A count of zero or more where nothing is said. */
  readonly bounds: ReadonlyMap<number, Bounds>;
}

/** From where to where a cell can lie. */
export function boundsIn({ bounds }: Pick<Known, 'bounds'>, cell: number): Bounds {
  return bounds.get(cell) ?? { lower: 0, upper: Infinity };
}

/** Whether a cell can have a value. */
export function canBe(known: Pick<Known, 'bounds'>, cell: number, value: number): boolean {
  const { lower, upper } = boundsIn(known, cell);
  return value >= lower && value <= upper;
}

/** Whether an alternative table is possible: every cell can have its value and every restriction is kept. */
export function isPossible(known: Known, table: Table, alternative: Alternative): boolean {
  const { restrictions } = known;
  for (const cell of alternative.keys())
    if (!canBe(known, cell, valueIn(table, alternative, cell))) return false;
  return restrictions.every((restriction) => keeps(restriction, table, alternative));
}

/** The smallest whole step in the direction of an alternative. */
function smallestStep(alternative: Alternative): Alternative {
  let divisor = 0;
  for (const difference of alternative.values()) {
    let [a, b] = [Math.abs(difference), divisor];
    while (b !== 0) [a, b] = [b, a % b];
    divisor = a;
  }
  return new Map([...alternative].map(([cell, difference]) => [cell, difference / divisor]));
}

/**
 * The possible tables on the line through the table as it is and an alternative, up to `count` steps to each side. Every
 * restriction is linear, so one step too far ends the line.
 */
export function alternativesOnLine(
  known: Known,
  table: Table,
  alternative: Alternative,
  count: number,
): Alternative[] {
  const step = smallestStep(alternative);
  const found: Alternative[] = [];
  for (const sign of [1, -1]) {
    for (let steps = 1; steps <= count; steps += 1) {
      const next = new Map(
        [...step].map(([cell, difference]) => [cell, sign * steps * difference]),
      );
      if (!isPossible(known, table, next)) break;
      found.push(next);
    }
  }
  return found;
}
