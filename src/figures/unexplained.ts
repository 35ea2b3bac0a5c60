import type { UnexplainedFigure } from '../disclosure/disclosureProblem.ts';
import type { Column } from '../schemas/column.ts';
import { cellId } from './equation.ts';
import type { FigureTable } from './figureTable.ts';

/** The shares, rates and averages of a table of which its columns do not say what they are worked out from. */
export function unexplainedFigures(
  { id, definition, rows }: FigureTable,
  isCount: (cell: string) => boolean,
): UnexplainedFigure[] {
  return definition.columns.filter(isUnexplained).flatMap((column) =>
    rows
      .filter((row) => row.cells[column.id]?.value !== null)
      .map(({ key }) => ({
        id: cellId({ dataset: id, row: key, column: column.id }),
        name: `the "${column.label}" of "${key}" in "${definition.subtitle}"`,
        beside: definition.columns
          .map((other) => cellId({ dataset: id, row: key, column: other.id }))
          .filter(isCount),
      })),
  );
}

/** Whether a column holds shares, rates or averages and does not say what they are worked out from. */
export function isUnexplained(column: Column): boolean {
  return (
    (column.type === 'share' || column.type === 'rate') &&
    (column.numerator === undefined || column.denominator === undefined)
  );
}
