import type { CellRange, SheetCell } from './sheetCell.ts';
import { isLikeFigure } from './tableBlocks.ts';

/** More rows of names than this are no header. */
const mostRows = 3;

/**
 * How many rows at the top of a table contain column names. A row continues the names above it if one of the two has a blank first
 * column, or names were merged over both.
 * @param rows the rows of the table, each as wide as the others
 * @param merged the merged areas of the sheet
 */
export function headerDepth(
  rows: readonly (readonly SheetCell[])[],
  merged: readonly CellRange[],
): number {
  let depth = 1;
  while (depth < Math.min(mostRows, rows.length - 1)) {
    const [above = [], row = []] = [rows[depth - 1], rows[depth]];
    const isBlank = (cells: readonly SheetCell[]): boolean => cells[0]?.kind === 'empty';
    const first = row[0];
    const isMerged = merged.some(
      ({ left, right, top, bottom }) =>
        first !== undefined &&
        left <= first.column &&
        right >= first.column &&
        top < first.row &&
        bottom >= first.row,
    );
    const areNames = row.some(({ kind }) => kind !== 'empty') && !row.some(isLikeFigure);
    if (!areNames || !(isBlank(above) || isBlank(row) || isMerged)) break;
    depth += 1;
  }
  return depth;
}

/**
 * The names of the columns from one row or several: a name that stands over several columns goes before the name of each.
 * @example [['', 'Q1', ''], ['Source', 'No', '%']] // => 'Source', 'Q1 No', 'Q1 %'
 */
export function joinedHeader(
  rows: readonly (readonly SheetCell[])[],
  merged: readonly CellRange[],
): SheetCell[] {
  const last = rows.at(-1) ?? [];
  const above = rows.slice(0, -1).map((row) => spread(row, merged));
  return last.map((cell, column) => {
    const parts = [...above.map((row) => row[column] ?? ''), cell.text].filter(
      (text, index, all) => text !== '' && all.indexOf(text) === index,
    );
    const text = parts.join(' ');
    return { ...cell, kind: text === '' ? 'empty' : 'text', text };
  });
}

/** A row of names over several columns, each name in every column that it is over: those merged with it, or left blank after it. */
function spread(row: readonly SheetCell[], merged: readonly CellRange[]): string[] {
  let name = '';
  let end = Number.POSITIVE_INFINITY;
  return row.map((cell) => {
    if (cell.kind !== 'empty') {
      name = cell.text;
      const area = merged.find(
        ({ left, top, bottom }) => left === cell.column && top <= cell.row && bottom >= cell.row,
      );
      end = area?.right ?? Number.POSITIVE_INFINITY;
    }
    return cell.column <= end ? name : '';
  });
}
