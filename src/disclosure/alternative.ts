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

/** Whether an alternative table is possible: every count is nought or more and every restriction is kept. */
export function isPossible(
  restrictions: readonly Restriction[],
  table: Table,
  alternative: Alternative,
): boolean {
  for (const cell of alternative.keys()) if (valueIn(table, alternative, cell) < 0) return false;
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
  restrictions: readonly Restriction[],
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
      if (!isPossible(restrictions, table, next)) break;
      found.push(next);
    }
  }
  return found;
}
