import { listOf } from '../../findings/nearest.ts';
import { cellAddress } from '../../reader/csvSource.ts';
import { headerDepth, joinedHeader } from './headerRows.ts';
import { belowNotes, hiddenNotes, nameOnlyNotes } from './rangeNotes.ts';
import { tableBlocks, usedRange } from './tableBlocks.ts';
import { mergedAreas, trimmedBlock } from './tableEdges.ts';
import type { CellRange, Sheet, SheetCell } from './sheetCell.ts';
import { cellPosition, cellRange, overlap, rangeText } from './sheetCell.ts';

/** The part of a sheet that becomes a table. */
export interface ChosenTable {
  /** The range in the original, for example `A3:D20`. */
  range: string;
  /** The names of the columns, each at the lowest cell that it comes from. */
  header: SheetCell[];
  /** The rows below it that hold something, each as wide as the header. */
  rows: SheetCell[][];
  /** The rows that the names come from, as the sheet numbers them: `4`, or `4-5`. */
  headerRows: string;
  /** What someone looking at the sheet may not expect. */
  notes: string[];
}

/** What was asked for. */
export interface Choice {
  /** The range, for example `A3:D20`; everything that holds something when left out. */
  range?: string | undefined;
  /** The first cell of a table that goes as far as there are rows and columns. */
  start?: string | undefined;
  /** The row of the header as the sheet numbers it, or the first and the last of them, as in `4-5`; found when left out. */
  header?: string | undefined;
}

/** Cuts the table out of its sheet. Throws, with the addresses in the original, when it cannot be read safely. */
export function chosenTable(sheet: Sheet, choice: Choice): ChosenTable {
  const { range, leftOut, header: given } = rangeOf(sheet, choice);
  const areas = mergedAreas(sheet).filter((area) => overlap(area, range));
  const all = filledCells(sheet, range, areas);
  const depth = given ?? headerDepth(all, areas);
  const header = joinedHeader(all.slice(0, depth), areas);
  const isBlank = (row: readonly SheetCell[]): boolean => row.every(({ kind }) => kind === 'empty');
  const body = all.slice(depth);
  const used = header.flatMap((cell, column) =>
    cell.kind === 'empty' && body.every((row) => row[column]?.kind === 'empty') ? [] : [column],
  );
  const narrowed = (row: readonly SheetCell[]): SheetCell[] =>
    used.flatMap((column) => row[column] ?? []);
  const rows = body.filter((row) => !isBlank(row)).map(narrowed);
  if (rows.length === 0)
    throw new Error(
      'There are no rows under the header. Choose the table with --range, for example A3:D20.',
    );
  const blank = body.filter(isBlank).map(([cell]) => String((cell?.row ?? 0) + 1));
  const blankColumns = header
    .filter((_, column) => !used.includes(column))
    .map(({ column }) => cellAddress(0, column).slice(0, -1));
  return {
    range: rangeText(range),
    header: narrowed(header),
    headerRows: depth === 1 ? String(range.top + 1) : `${range.top + 1}-${range.top + depth}`,
    rows,
    notes: [
      ...(leftOut.length > 0
        ? [`left out, because they are above or below the table: ${listOf(leftOut, 6)}`]
        : []),
      ...hiddenNotes(sheet, range),
      ...(blank.length > 0 ? [`left out, because blank: row ${listOf(blank)}`] : []),
      ...(blankColumns.length > 0
        ? [`left out, because blank: column ${listOf(blankColumns)}`]
        : []),
      ...mergedNotes(areas, all, depth),
      ...nameOnlyNotes(rows),
      ...belowNotes(sheet, range, leftOut),
    ],
  };
}

/** The range of the table, what was left out round it, and how many rows of it are its header, where that was said. */
interface FoundRange {
  range: CellRange;
  leftOut: string[];
  header: number | null;
}

function rangeOf(sheet: Sheet, { range: wanted, start, header }: Choice): FoundRange {
  const used = usedRange(sheet.cells);
  if (used === null) throw new Error(`The sheet "${sheet.name}" is empty.`);
  const found =
    wanted === undefined
      ? trimmedBlock(sheet, blockOf(sheet, used, start ?? header))
      : { range: askedRange(wanted, used), leftOut: [] };
  const from = start === undefined ? null : cellPosition(start);
  const range = from === null ? found.range : { ...found.range, left: from.column, top: from.row };
  if (header === undefined) return { ...found, range, header: null };
  const [, first = '', last = first] = /^(\d+)(?:-(\d+))?$/u.exec(header.trim()) ?? [];
  const top = Number(first) - 1;
  const depth = Number(last) - Number(first) + 1;
  const highest = wanted === undefined ? blockOf(sheet, used, start ?? header).top : range.top;
  if (first === '' || top < highest || top + depth > range.bottom || depth < 1)
    throw new Error(
      `--header: write the number of the row with the column names, from ${highest + 1} to ${range.bottom}, or the first and last of several rows, such as 4-5.`,
    );
  return { ...found, range: { ...range, top }, header: depth };
}

function askedRange(wanted: string, used: CellRange): CellRange {
  const asked = cellRange(wanted);
  if (asked === null)
    throw new Error(
      `--range: "${wanted}" is not a range. Write the first and last cell, for example A3:D20.`,
    );
  return {
    ...asked,
    right: Math.min(asked.right, used.right + 1),
    bottom: Math.min(asked.bottom, Math.max(used.bottom, asked.top)),
  };
}

/**
 * The one block of cells that can be meant. Throws when there are several and none is chosen.
 * @param at a cell of it, or a row
 */
function blockOf(sheet: Sheet, used: CellRange, at: string | undefined): CellRange {
  const blocks = tableBlocks(sheet.cells);
  if (at !== undefined) {
    const { row, column } = cellPosition(at) ?? { row: Number.parseInt(at, 10) - 1, column: null };
    const chosen = blocks.find(
      ({ range }) =>
        row >= range.top &&
        row <= range.bottom &&
        (column === null || (column >= range.left && column <= range.right)),
    );
    return chosen?.range ?? used;
  }
  const tables = blocks.filter(({ isTable }) => isTable);
  const [table] = tables;
  if (table === undefined || blocks.length === 1) return used;
  if (tables.length === 1) return table.range;
  throw new Error(
    `The sheet "${sheet.name}" has ${tables.length} tables: ${tables.map(({ words }) => words).join(', ')}. Say which is meant, with the row of its names: --range ${table.words}`,
  );
}

/** The cells of a range, row by row. What is merged down names each of its rows; a merged figure belongs to none of them. */
function filledCells(
  sheet: Sheet,
  { left, right, top, bottom }: CellRange,
  areas: readonly CellRange[],
): SheetCell[][] {
  const byAddress = new Map(sheet.cells.map((cell) => [cell.address, cell]));
  const at = (row: number, column: number): SheetCell => {
    const address = cellAddress(row, column);
    const own = byAddress.get(address) ?? {
      address,
      column,
      row,
      kind: 'empty' as const,
      text: '',
    };
    const area = areas.find(
      (one) => row > one.top && row <= one.bottom && column === one.left && one.left === one.right,
    );
    const first = area === undefined ? undefined : byAddress.get(cellAddress(area.top, area.left));
    return first?.kind === 'text' ? { ...own, kind: 'text', text: first.text } : own;
  };
  return Array.from({ length: bottom - top + 1 }, (_, line) =>
    Array.from({ length: right - left + 1 }, (_cell, index) => at(top + line, left + index)),
  );
}

/** Throws when a figure is merged over several cells, and says which names are. */
function mergedNotes(
  areas: readonly CellRange[],
  all: readonly SheetCell[][],
  depth: number,
): string[] {
  const top = all[depth]?.[0]?.row ?? 0;
  const inBody = areas.filter((area) => area.bottom >= top);
  const cells = all.flat();
  const figures = inBody.filter((area) => {
    const first = cells.find(({ row, column }) => row === area.top && column === area.left);
    return first !== undefined && first.kind !== 'text' && first.kind !== 'empty';
  });
  if (figures.length > 0)
    throw new Error(
      `${listOf(figures.map(rangeText))} ${figures.length === 1 ? 'is a merged cell with a figure' : 'are merged cells with figures'}, so the row or column is not clear. Unmerge them in the sheet and fill in each cell.`,
    );
  return areas.length === 0
    ? []
    : [`merged in the sheet, and read as if in each cell: ${listOf(areas.map(rangeText), 6)}`];
}
