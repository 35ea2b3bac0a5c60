import type { CellRange, SheetCell } from './sheetCell.ts';
import { rangeText } from './sheetCell.ts';

/** Cells of a sheet that no blank row parts. */
export interface TableBlock {
  range: CellRange;
  /** Whether it is as wide and as high as a table. */
  isTable: boolean;
  /** What it is, in words. */
  words: string;
}

/** The rectangle of all cells that hold something, or `null` when none does. */
export function usedRange(cells: readonly SheetCell[]): CellRange | null {
  const used = cells.filter(({ kind }) => kind !== 'empty');
  const [first] = used;
  if (first === undefined) return null;
  const range = { left: first.column, right: first.column, top: first.row, bottom: first.row };
  for (const { column, row } of used) {
    range.left = Math.min(range.left, column);
    range.right = Math.max(range.right, column);
    range.top = Math.min(range.top, row);
    range.bottom = Math.max(range.bottom, row);
  }
  return range;
}

/** The blocks of a sheet, from the top. */
export function tableBlocks(cells: readonly SheetCell[]): TableBlock[] {
  const rows = Map.groupBy(
    cells.filter(({ kind }) => kind !== 'empty'),
    ({ row }) => row,
  );
  const numbers = [...rows.keys()].toSorted((a, b) => a - b);
  const groups: SheetCell[][] = [];
  numbers.forEach((number, index) => {
    const group = groups.at(-1);
    const row = rows.get(number) ?? [];
    if (group !== undefined && numbers[index - 1] === number - 1) group.push(...row);
    else groups.push([...row]);
  });
  return groups.flatMap((group) => {
    const range = usedRange(group);
    if (range === null) return [];
    const isTable = range.right > range.left && range.bottom > range.top;
    const words = isTable
      ? rangeText(range)
      : `${group[0]?.address ?? ''} ("${group[0]?.text ?? ''}")`;
    return [{ range, isTable, words }];
  });
}
