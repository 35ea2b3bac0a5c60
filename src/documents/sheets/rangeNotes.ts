import { listOf } from '../../findings/nearest.ts';
import { cellAddress } from '../../reader/csvSource.ts';
import type { CellRange, Sheet, SheetCell } from './sheetCell.ts';

/** Rows and columns of a table that are hidden in the sheet. */
export function hiddenNotes({ hiddenRows, hiddenColumns }: Sheet, range: CellRange): string[] {
  const rows = hiddenRows.filter((row) => row > range.top && row <= range.bottom);
  const columns = hiddenColumns.filter((column) => column >= range.left && column <= range.right);
  const names = [
    ...columns.map((column) => `column ${cellAddress(0, column).slice(0, -1)}`),
    ...rows.map((row) => `row ${row + 1}`),
  ];
  return names.length === 0
    ? []
    : [`hidden in the sheet, by hand or by a filter, but read anyway: ${listOf(names, 6)}`];
}

/** Rows that have a name and nothing else, as notes below a table have. */
export function nameOnlyNotes(rows: readonly SheetCell[][]): string[] {
  const names = rows
    .filter((row) => row.length > 1 && row.slice(1).every(({ kind }) => kind === 'empty'))
    .map(([cell]) => `${cell?.address ?? ''} (${cell?.text ?? ''})`);
  return names.length === 0
    ? []
    : [`named, but without figures: ${listOf(names, 4)}. Leave notes out with --range`];
}

/** What is right below a table and was left out, unless that has been told. */
export function belowNotes(
  { cells }: Sheet,
  { left, right, bottom }: CellRange,
  told: readonly string[],
): string[] {
  const below = cells.find(
    ({ row, column, kind }) =>
      row === bottom + 1 && column >= left && column <= right && kind !== 'empty',
  );
  return below === undefined || told.some((one) => one.startsWith(`${below.address} `))
    ? []
    : [`left out, because it is below the range: row ${below.row + 1} (${below.text})`];
}
