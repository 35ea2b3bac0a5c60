/** A cell of a spreadsheet. */
export interface SheetCell {
  /** Where it stands in the original, for example `B14`. */
  address: string;
  /** The column and row, from 0. */
  column: number;
  row: number;
  /** What kind of value it holds. `failed`: an error such as #REF!. `unknown`: a formula whose result was not saved. */
  kind: 'number' | 'percent' | 'money' | 'date' | 'text' | 'failed' | 'unknown' | 'empty';
  /** The value as it goes into a table. */
  text: string;
}

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  cells: SheetCell[];
  /** Cells that were merged, as ranges of the original, for example `A1:C1`. */
  merged: string[];
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface CellRange {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Reads an address. @example cellPosition('B14') // => { column: 1, row: 13 } */
export function cellPosition(address: string): { column: number; row: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu.exec(address.trim()) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

/** Reads a range. @example cellRange('A3:D20') // => { left: 0, top: 2, right: 3, bottom: 19 } */
export function cellRange(text: string): CellRange | null {
  const [first = '', last = first] = text.split(':', 2);
  const [from, to] = [cellPosition(first), cellPosition(last)];
  if (from === null || to === null) return null;
  return {
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
  };
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
