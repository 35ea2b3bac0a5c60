import { cellAddress } from '../../reader/csvSource.ts';

/** What a cell holds. */
export interface CellValue {
  /**
   * The kind of value. `failed`: an error such as #REF!. `unknown`: a formula whose result was not saved. `time`: a time of
   * day, or a length of time.
   */
  kind:
    | 'number'
    | 'percent'
    | 'money'
    | 'date'
    | 'month'
    | 'time'
    | 'text'
    | 'failed'
    | 'unknown'
    | 'empty';
  /** The value as it goes into a table. */
  text: string;
  /** The value in full, when the sheet shows it rounded. */
  exact?: string;
  /** The number that the cell holds, when the sheet shows `text` in its place. */
  holds?: string;
  /** A raised mark that was left out of the text, usually that of a footnote. */
  mark?: string;
}

/** A cell of a spreadsheet. */
export interface SheetCell extends CellValue {
  /** Where it is in the original, for example `B14`. */
  address: string;
  /** The column and row, from 0. */
  column: number;
  row: number;
}

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  cells: SheetCell[];
  /** Cells that were merged, as ranges of the original, for example `A1:C1`. */
  merged: string[];
  /** Rows and columns that no one sees who looks at the sheet, from 0. */
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** A workbook: the names of its sheets, and each sheet when it is asked for. */
export interface Workbook {
  names: string[];
  /** The names that are hidden in the workbook. */
  hiddenNames: string[];
  sheet(name: string): Sheet;
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface CellRange {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Puts a value into its place. */
export function cellAt(row: number, column: number, value: CellValue): SheetCell {
  return { ...value, address: cellAddress(row, column), column, row };
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

/** Writes a range. @example rangeText({ left: 0, top: 2, right: 3, bottom: 19 }) // => 'A3:D20' */
export function rangeText({ left, top, right, bottom }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
