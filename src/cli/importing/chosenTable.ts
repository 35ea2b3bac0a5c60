import { didYouMean, listOf } from '../../findings/nearest.ts';
import { cellAddress } from '../../reader/csvSource.ts';
import type { CellRange, Sheet, SheetCell } from './sheetCell.ts';
import { cellRange, overlap } from './sheetCell.ts';

/** The part of a sheet that becomes a table. */
export interface ChosenTable {
  /** The range in the original, for example `A3:D20`. */
  range: string;
  /** The cells of the first row. */
  header: SheetCell[];
  /** The rows below it, each as wide as the header. */
  rows: SheetCell[][];
}

/** What was asked for. */
export interface Choice {
  /** The range, for example `A3:D20`; everything that holds something when left out. */
  range?: string | undefined;
  /** The row of the header as the sheet numbers it; the first of the range when left out. */
  header?: string | undefined;
}

/** Picks the sheet by its name. Throws when there are several and none is named. */
export function chosenSheet(names: readonly string[], wanted: string | undefined): string {
  const [only = ''] = names;
  if (wanted === undefined) {
    if (names.length === 1) return only;
    throw new Error(
      `The workbook has ${names.length} sheets. Name one with --sheet: ${listOf(names, 30)}.`,
    );
  }
  if (names.includes(wanted)) return wanted;
  throw new Error(
    `There is no sheet "${wanted}".${didYouMean(wanted, names)} The sheets are: ${listOf(names, 30)}.`,
  );
}

/** Cuts the table out of its sheet. Throws, with the addresses in the original, when it cannot be read safely. */
export function chosenTable(sheet: Sheet, choice: Choice): ChosenTable {
  const asked = rangeOf(sheet, choice.range);
  const top = headerRow(asked, choice.header);
  const range: CellRange = { ...asked, top };
  const merged = sheet.merged.filter((area) => overlaps(area, range));
  if (merged.length > 0) {
    refuse(
      `${listOf(merged)} ${merged.length === 1 ? 'is a merged cell' : 'are merged cells'}, so nobody can tell which row or column the value belongs to.`,
      'Unmerge them in the sheet and fill in each cell, or choose another --range.',
    );
  }
  const byAddress = new Map(sheet.cells.map((cell) => [cell.address, cell]));
  const rowAt = (row: number): SheetCell[] =>
    Array.from({ length: range.right - range.left + 1 }, (_, index) => {
      const column = range.left + index;
      const address = cellAddress(row, column);
      return byAddress.get(address) ?? { address, column, row, kind: 'empty', text: '' };
    });
  const rows = Array.from({ length: range.bottom - top }, (_, index) =>
    rowAt(top + 1 + index),
  ).filter((row) => row.some(({ kind }) => kind !== 'empty'));
  const table = {
    range: `${cellAddress(top, range.left)}:${cellAddress(range.bottom, range.right)}`,
    header: rowAt(top),
    rows,
  };
  refuseFaults(table);
  return table;
}

function rangeOf(sheet: Sheet, wanted: string | undefined): CellRange {
  if (wanted !== undefined) {
    const range = cellRange(wanted);
    if (range === null)
      throw new Error(
        `--range: "${wanted}" is no range. Write the first and the last cell, for example A3:D20.`,
      );
    return range;
  }
  const used = sheet.cells.filter(({ kind }) => kind !== 'empty');
  if (used.length === 0) throw new Error(`The sheet "${sheet.name}" is empty.`);
  const columns = used.map(({ column }) => column);
  const rows = used.map(({ row }) => row);
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

function headerRow({ top, bottom }: CellRange, wanted: string | undefined): number {
  if (wanted === undefined) return top;
  const row = Number(wanted) - 1;
  if (!Number.isInteger(row) || row < top || row >= bottom)
    throw new Error(
      `--header: write the number of the row that holds the names of the columns, from ${top + 1} to ${bottom}.`,
    );
  return row;
}

function overlaps(area: string, range: CellRange): boolean {
  const merged = cellRange(area);
  return merged !== null && overlap(merged, range);
}

function refuseFaults({ header, rows }: ChosenTable): void {
  const cells = [...header, ...rows.flat()];
  const at = (kind: SheetCell['kind']): string[] =>
    cells.filter((cell) => cell.kind === kind).map(({ address }) => address);
  const unknown = at('unknown');
  if (unknown.length > 0)
    refuse(
      `${listOf(unknown)} ${unknown.length === 1 ? 'holds a formula' : 'hold formulas'} whose result was not saved.`,
      'Open the file in the spreadsheet program, let it calculate, and save it again.',
    );
  const failed = cells.filter(({ kind }) => kind === 'failed');
  if (failed.length > 0)
    refuse(
      `${listOf(failed.map(({ address, text }) => `${address} (${text})`))}: the sheet itself shows an error there.`,
      'Mend the formula in the sheet.',
    );
  const nameless = header.filter(({ text }) => text === '').map(({ address }) => address);
  if (nameless.length > 0)
    refuse(
      `The header has no name in ${listOf(nameless)}.`,
      'Name every column, or choose the table with --range and the row of its names with --header.',
    );
  if (rows.length === 0)
    refuse(
      'There are no rows under the header.',
      'Choose the table with --range, for example A3:D20.',
    );
}

function refuse(found: string, advice: string): never {
  throw new Error(`${found} ${advice}`);
}
