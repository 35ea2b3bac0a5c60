import type { Bounds } from '../disclosure/disclosureProblem.ts';
import { isDerived } from './derivation.ts';
import type { CellAddress } from './equation.ts';
import type { FigureTable } from './figureTable.ts';
import type { Reconciliation } from './reconciliation.ts';

/** A count rounded to a multiple of 5 or 10, halves up. @example roundedCount(12, 5) // => 10 */
export function roundedCount(count: number, to: number): number {
  return Math.floor((count + to / 2) / to) * to;
}

/**
 * Every count rounded to the same number and shown: readers know that small ones are not shown. A net figure can be small, or
 * below zero.
 */
export function roomAround(
  count: number,
  to: number,
  { suppressFrom, suppressTo }: { suppressFrom: number; suppressTo: number },
  isNet: boolean,
): Bounds {
  const rounded = roundedCount(count, to);
  const [lower, upper] = [Math.ceil(rounded - to / 2), Math.ceil(rounded + to / 2) - 1];
  if (isNet) return { lower, upper };
  return count > suppressTo
    ? { lower: Math.max(lower, suppressTo + 1), upper }
    : { lower: Math.max(lower, 0), upper: Math.min(upper, suppressFrom - 1) };
}

/**
 * The figures under a rounding policy: every count the policy covers is rounded separately, including totals. Shares and rates
 * are worked out from rounded counts, so they reveal no more than those do. Exact figures from the source are left out of the
 * footnotes.
 */
export function roundedFigures(
  tables: ReadonlyMap<string, FigureTable>,
  exact: Reconciliation,
  to: number,
): Reconciliation {
  const columnOf = ({ dataset, column }: CellAddress) =>
    tables.get(dataset)?.definition.columns.find(({ id }) => id === column);
  const isRounded = (cell: CellAddress): boolean =>
    columnOf(cell)?.type === 'count' &&
    tables.get(cell.dataset)?.definition.disclosure.mode === 'policy';
  const valueOf = (cell: CellAddress): number | null => {
    const value = exact.valueOf(cell);
    if (value !== null && isRounded(cell)) return roundedCount(value, to);
    const column = columnOf(cell);
    if (value === null || !isDerived(column)) return value;
    const [numerator, denominator] = [column.numerator, column.denominator].map((operand) => {
      if (operand === undefined || typeof operand === 'number') return operand ?? null;
      return typeof operand === 'string'
        ? valueOf({ ...cell, column: operand })
        : valueOf({ ...operand, dataset: operand.dataset ?? cell.dataset });
    });
    if (typeof numerator !== 'number' || typeof denominator !== 'number') return value;
    if (denominator === 0) return null;
    return (numerator / denominator) * (column.type === 'share' ? 100 : column.per);
  };
  const discrepancies = exact.discrepancies.filter(
    ({ cell }) => !isRounded(cell) && !isDerived(columnOf(cell)),
  );
  return { ...exact, valueOf, discrepancies };
}
