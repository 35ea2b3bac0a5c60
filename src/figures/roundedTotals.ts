import type { CellAddress, Equation } from './equation.ts';
import { cellId } from './equation.ts';
import type { FigureTable } from './figureTable.ts';

/** The printed totals that differ from their lines by rounding alone, as their tables say. They stay as they are printed. */
export function roundedTotals(tables: ReadonlyMap<string, FigureTable>): ReadonlySet<string> {
  return new Set(
    [...tables.values()].flatMap(({ id, definition }) =>
      definition.contradictions.flatMap(({ certainty, row, column }) =>
        certainty === 'rounding' && row !== undefined ? [cellId({ dataset: id, row, column })] : [],
      ),
    ),
  );
}

/**
 * How far rounding can move a total from the sum of its lines: half a unit for each line and for the total itself. The unit is
 * the one in which all of them are whole, for example 1,000 for figures in thousands.
 */
export function roundingSlack(
  { target, parts }: Equation,
  printedOf: (cell: CellAddress) => number | null,
): number {
  const values = [target, ...parts.map(({ cell }) => cell)].map(printedOf);
  const unit = [1e6, 1e5, 1e4, 1e3, 100, 10, 1, 0.1].find((candidate) =>
    values.every((value) => value === null || Number.isInteger(value / candidate)),
  );
  return ((unit ?? 0.01) / 2) * values.length;
}
