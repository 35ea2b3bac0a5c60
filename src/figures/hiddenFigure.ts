import type { CellAddress } from './equation.ts';
import type { FigureTable } from './figureTable.ts';
import { decimalsOf, roundTo } from './format.ts';
import type { IsSuppressed } from './publication.ts';
import type { Reconciliation } from './reconciliation.ts';

/** A hidden figure, for checking whether a sentence reveals it. It never becomes part of the partnership. */
export interface HiddenFigure extends CellAddress {
  /** The figure as it would be shown; `null` when the table holds `c` and nothing gives it. */
  value: number | null;
}

/**
 * Every figure that the public form of the tables leaves out, or shows rounded.
 * @param shown the figures as they are shown where they are not hidden
 */
export function hiddenFigures(
  tables: Iterable<FigureTable>,
  reconciliation: Reconciliation,
  shown: Pick<Reconciliation, 'valueOf'>,
  isSuppressed: IsSuppressed,
): HiddenFigure[] {
  return [...tables].flatMap((table) =>
    table.rows.flatMap((row) =>
      table.definition.columns.flatMap((column): HiddenFigure[] => {
        const cell = { dataset: table.id, row: row.key, column: column.id };
        const value = reconciliation.valueOf(cell);
        const isHidden =
          isSuppressed(cell) ||
          (value === null && row.cells[column.id]?.symbol === 'c') ||
          (column.type === 'count' && shown.valueOf(cell) !== value);
        if (!isHidden) return [];
        return [{ ...cell, value: value === null ? null : roundTo(value, decimalsOf(column)) }];
      }),
    ),
  );
}
