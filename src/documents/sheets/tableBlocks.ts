import { cellAddress } from '../../reader/csvSource.ts';
import { missingSign, unclearSigns, valueInWords } from './cellWords.ts';
import type { CellRange, SheetCell } from './sheetCell.ts';
import { rangeText } from './sheetCell.ts';

/** Cells of a sheet that belong together: what blank rows and columns part from the rest. */
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

/** Whether a cell can be a figure, or a symbol for a missing one. A year is a column name. */
export function isLikeFigure({ kind, text }: SheetCell): boolean {
  if (kind === 'number' || kind === 'percent' || kind === 'money')
    return !/^(?:19|20)\d{2}$/u.test(text);
  if (kind !== 'text') return false;
  const value = valueInWords(text);
  return (
    unclearSigns.includes(text) ||
    missingSign(text) !== null ||
    (value !== null && value.kind !== 'date')
  );
}

/** The blocks of a sheet, from the top and from the left. */
export function tableBlocks(cells: readonly SheetCell[]): TableBlock[] {
  const filled = cells.filter(({ kind }) => kind !== 'empty');
  return joined(parted(filled, 'row').flatMap(besides)).flatMap((group) => {
    const range = usedRange(group);
    if (range === null) return [];
    const isTable = range.right > range.left && range.bottom > range.top;
    const [first] = group.toSorted((a, b) => a.row - b.row || a.column - b.column);
    const words = isTable
      ? rangeText(range)
      : `${cellAddress(range.top, range.left)} ("${first?.text ?? ''}")`;
    return [{ range, isTable, words }];
  });
}

/** Cells parted where a whole row or column is blank. */
function parted(cells: readonly SheetCell[], by: 'row' | 'column'): SheetCell[][] {
  const lines = Map.groupBy(cells, (cell) => cell[by]);
  const groups: SheetCell[][] = [];
  let last = Number.NaN;
  for (const number of [...lines.keys()].toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    const line = lines.get(number) ?? [];
    if (group !== undefined && number === last + 1) group.push(...line);
    else groups.push([...line]);
    last = number;
  }
  return groups;
}

/** Tables beside each other. A blank column within one only sets figures apart: what is right of it has no names of rows. */
function besides(band: readonly SheetCell[]): SheetCell[][] {
  return parted(band, 'column').reduce<SheetCell[][]>((groups, part) => {
    const last = groups.at(-1);
    const left = Math.min(...part.map(({ column }) => column));
    const names = part.filter(({ column }) => column === left);
    const words = names.filter(({ kind, text }) => kind === 'text' && /\p{L}{2}/u.test(text));
    const hasNames = names.length > 1 && words.length * 2 > names.length;
    if (last !== undefined && !hasNames) last.push(...part);
    else groups.push([...part]);
    return groups;
  }, []);
}

/** Rows after a blank one that only go on: they have figures at once, where a table of their own would have names first. */
function joined(groups: readonly SheetCell[][]): SheetCell[][] {
  return groups.reduce<SheetCell[][]>((result, group) => {
    const above = result.findLast((one) => isBelow(group, one));
    const top = Math.min(...group.map(({ row }) => row));
    const goesOn = group.some((cell) => cell.row === top && isLikeFigure(cell));
    if (above !== undefined && goesOn && above.length > 1) above.push(...group);
    else result.push([...group]);
    return result;
  }, []);
}

/** Whether cells are in the columns of others, so that they can belong to the same table. */
function isBelow(group: readonly SheetCell[], above: readonly SheetCell[]): boolean {
  const [own, other] = [usedRange(group), usedRange(above)];
  return (
    own !== null &&
    other !== null &&
    own.left >= other.left &&
    own.right <= other.right &&
    other.right > other.left
  );
}
