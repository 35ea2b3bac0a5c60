import { type Alternative, canBe, keeps, type Known, type Table, valueIn } from './alternative.ts';
import type { Restriction } from './restriction.ts';

/** How many changes are tried before the search is left to the solver. */
const mostTrials = 60;

/**
 * Looks for another table in which one cell is changed by a given number. Where that upsets a restriction, another cell of
 * it makes up for the difference, and so on until everything balances. In most tables a few cells do, and finding them so
 * takes a fraction of the time of a solver. `null` when nothing was found, which does not mean that there is nothing.
 * @param restrictionsOf the restrictions that each cell occurs in
 */
export function balancedChange(
  restrictionsOf: ReadonlyMap<number, readonly Restriction[]>,
  known: Pick<Known, 'bounds'>,
  table: Table,
  target: number,
  changedBy: number,
): Alternative | null {
  let trials = 0;

  function balanced(alternative: Alternative): Alternative | null {
    const upset = upsetRestriction(alternative);
    if (upset === null) return alternative;
    const { terms, lower, upper } = upset;
    const sum = terms.reduce(
      (total, { cell, coefficient }) => total + coefficient * valueIn(table, alternative, cell),
      0,
    );
    const missing = sum < lower ? lower - sum : upper - sum;
    for (const { cell, coefficient } of terms) {
      if (alternative.has(cell) || missing % coefficient !== 0) continue;
      const change = missing / coefficient;
      if (!canBe(known, cell, (table.get(cell) ?? 0) + change)) continue;
      trials += 1;
      if (trials > mostTrials) return null;
      const found = balanced(new Map([...alternative, [cell, change]]));
      if (found !== null) return found;
    }
    return null;
  }

  function upsetRestriction(alternative: Alternative): Restriction | null {
    for (const cell of alternative.keys()) {
      const upset = restrictionsOf.get(cell)?.find((each) => !keeps(each, table, alternative));
      if (upset !== undefined) return upset;
    }
    return null;
  }

  if (!canBe(known, target, (table.get(target) ?? 0) + changedBy)) return null;
  return balanced(new Map([[target, changedBy]]));
}

/** The restrictions that each cell occurs in. */
export function restrictionsByCell(
  restrictions: readonly Restriction[],
): Map<number, Restriction[]> {
  const byCell = new Map<number, Restriction[]>();
  for (const restriction of restrictions) {
    for (const { cell } of restriction.terms) {
      const own = byCell.get(cell);
      if (own === undefined) byCell.set(cell, [restriction]);
      else own.push(restriction);
    }
  }
  return byCell;
}
