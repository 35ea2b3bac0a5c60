import { listOf } from '../../findings/nearest.ts';
import { cellAddress } from '../../reader/csvSource.ts';
import { tableBlocks, usedRange } from './tableBlocks.ts';
import type { CellRange, Sheet, SheetCell } from './sheetCell.ts';
import { cellRange, overlap, rangeText } from './sheetCell.ts';

/** The part of a sheet that becomes a table. */
export interface ChosenTable {
  /** The range in the original, for example `A3:D20`. */
  range: string;
  /** The cells of the first row. */
  header: SheetCell[];
  /** The rows below it that hold something, each as wide as the header. */
  rows: SheetCell[][];
  /** What whoever looks at the sheet may not expect. */
  notes: string[];
}

/** What was asked for. */
export interface Choice {
  /** The range, for example `A3:D20`; everything that holds something when left out. */
  range?: string | undefined;
  /** The row of the header as the sheet numbers it; the first of the range when left out. */
  header?: string | undefined;
}

/** Cuts the table out of its sheet. Throws, with the addresses in the original, when it cannot be read safely. */
export function chosenTable(sheet: Sheet, choice: Choice): ChosenTable {
  const range = rangeOf(sheet, choice);
  const { left, right, top, bottom } = range;
  refuseMerged(sheet, range);
  const byAddress = new Map(sheet.cells.map((cell) => [cell.address, cell]));
  const rowAt = (row: number): SheetCell[] =>
    Array.from({ length: right - left + 1 }, (_, index) => {
      const column = left + index;
      const address = cellAddress(row, column);
      return byAddress.get(address) ?? { address, column, row, kind: 'empty', text: '' };
    });
  const all = Array.from({ length: bottom - top }, (_, index) => rowAt(top + 1 + index));
  const isBlank = (row: readonly SheetCell[]): boolean => row.every(({ kind }) => kind === 'empty');
  const header = rowAt(top);
  const rows = all.filter((row) => !isBlank(row));
  if (rows.length === 0)
    throw new Error(
      'There are no rows under the header. Choose the table with --range, for example A3:D20.',
    );
  const blank = all.filter(isBlank).map(([cell]) => String((cell?.row ?? 0) + 1));
  return {
    range: rangeText(range),
    header,
    rows,
    notes: [
      ...hiddenNotes(sheet, range),
      ...(blank.length > 0 ? [`left out, since blank: row ${listOf(blank)}`] : []),
      ...nameOnlyNotes(rows),
      ...belowNotes(sheet, range),
    ],
  };
}

function rangeOf(sheet: Sheet, { range: wanted, header }: Choice): CellRange {
  const used = usedRange(sheet.cells);
  if (used === null) throw new Error(`The sheet "${sheet.name}" is empty.`);
  const asked = wanted === undefined ? null : cellRange(wanted);
  if (wanted !== undefined && asked === null)
    throw new Error(
      `--range: "${wanted}" is no range. Write the first and the last cell, for example A3:D20.`,
    );
  const within =
    asked === null
      ? blockOf(sheet, used, header)
      : {
          ...asked,
          right: Math.min(asked.right, used.right + 1),
          bottom: Math.min(asked.bottom, Math.max(used.bottom, asked.top)),
        };
  if (header === undefined) return within;
  const row = Number(header) - 1;
  if (!Number.isInteger(row) || row < within.top || row >= within.bottom)
    throw new Error(
      `--header: write the number of the row that holds the names of the columns, from ${within.top + 1} to ${within.bottom}.`,
    );
  return { ...within, top: row };
}

/** The one block of cells that can be meant. Throws when blank rows part the sheet into several and none is chosen. */
function blockOf(sheet: Sheet, used: CellRange, header: string | undefined): CellRange {
  const blocks = tableBlocks(sheet.cells);
  const row = Number(header) - 1;
  const chosen = blocks.find(({ range }) => row >= range.top && row <= range.bottom);
  if (header !== undefined) return chosen?.range ?? used;
  const tables = blocks.filter(({ isTable }) => isTable);
  if (blocks.length === 1) return used;
  const [table] = tables;
  throw new Error(
    `Blank rows split the sheet "${sheet.name}" into ${blocks.length} pieces: ${blocks.map(({ words }) => words).join(', ')}. ${
      table === undefined || tables.length > 1
        ? 'Say which is the table, with the row of its names: --range A3:D20.'
        : `If the table is ${rangeText(table.range)}, add: --range ${rangeText(table.range)}`
    }`,
  );
}

function refuseMerged({ merged }: Sheet, range: CellRange): void {
  const areas = merged.filter((area) => {
    const place = cellRange(area);
    return place !== null && overlap(place, range);
  });
  if (areas.length > 0)
    throw new Error(
      `${listOf(areas)} ${areas.length === 1 ? 'is a merged cell' : 'are merged cells'}, so no one can tell which row or column the value belongs to. Unmerge them in the sheet and fill in each cell, or start below them with --header or --range.`,
    );
}

function hiddenNotes({ hiddenRows, hiddenColumns }: Sheet, range: CellRange): string[] {
  const rows = hiddenRows.filter((row) => row > range.top && row <= range.bottom);
  const columns = hiddenColumns.filter((column) => column >= range.left && column <= range.right);
  const names = [
    ...columns.map((column) => `column ${cellAddress(0, column).slice(0, -1)}`),
    ...rows.map((row) => `row ${row + 1}`),
  ];
  return names.length === 0
    ? []
    : [`hidden in the sheet, by hand or by a filter, and read all the same: ${listOf(names, 6)}`];
}

function nameOnlyNotes(rows: readonly SheetCell[][]): string[] {
  const names = rows
    .filter((row) => row.length > 1 && row.slice(1).every(({ kind }) => kind === 'empty'))
    .map(([cell]) => `${cell?.address ?? ''} (${cell?.text ?? ''})`);
  return names.length === 0
    ? []
    : [`named, but without figures: ${listOf(names, 4)}. Leave notes out with --range`];
}

function belowNotes({ cells }: Sheet, { left, right, bottom }: CellRange): string[] {
  const below = cells.find(
    ({ row, column, kind }) =>
      row === bottom + 1 && column >= left && column <= right && kind !== 'empty',
  );
  return below === undefined
    ? []
    : [`left out, since it is below the range: row ${below.row + 1} (${below.text})`];
}
