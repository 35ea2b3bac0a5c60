import { isLikeFigure } from './tableBlocks.ts';
import type { CellRange, Sheet, SheetCell } from './sheetCell.ts';
import { cellRange } from './sheetCell.ts';

/** A block of cells without the titles above its table and the notes below it. */
export interface TrimmedBlock {
  range: CellRange;
  /** The words that were left out, with their cells. */
  leftOut: string[];
}

/** Leaves out rows of words above a table and below it. */
export function trimmedBlock(sheet: Sheet, range: CellRange): TrimmedBlock {
  const inRow = (row: number): SheetCell[] =>
    sheet.cells.filter(
      (cell) =>
        cell.row === row &&
        cell.column >= range.left &&
        cell.column <= range.right &&
        cell.kind !== 'empty',
    );
  const leftOut: string[] = [];
  const areas = mergedAreas(sheet);
  const isAlone = (row: number): SheetCell | null => {
    const [cell, ...others] = inRow(row);
    const isWords = cell?.kind === 'text' && cell.column === range.left && !isLikeFigure(cell);
    return isWords && others.length === 0 ? cell : null;
  };
  let { top, bottom } = range;
  // With a single column every row is alone.
  if (range.left === range.right) return { range, leftOut };
  // At least a row of names and one of figures stay.
  while (bottom - top >= 2) {
    const title = isAlone(top);
    const isName = areas.some(
      (area) => area.left === title?.column && area.top === title.row && area.bottom > area.top,
    );
    if (title === null || isName) break;
    leftOut.push(`${title.address} (${title.text})`);
    top += 1;
  }
  while (bottom - top >= 2) {
    const note = isAlone(bottom);
    if (note === null || !isNote(note.text)) {
      if (inRow(bottom).length > 0) break;
    } else leftOut.push(`${note.address} (${note.text})`);
    bottom -= 1;
  }
  return { range: { ...range, top, bottom }, leftOut };
}

/** Whether words below a table are about it: the name of a row is shorter and says no source. */
function isNote(text: string): boolean {
  return (
    /^(?:sources?|notes?|n\.?b|data|figures|key|provisional|please)\b|^[*†‡§(\[]/iu.test(text) ||
    /[.:;]$/u.test(text) ||
    text.split(/\s+/u).length > 5
  );
}

/** The merged areas of a sheet. */
export function mergedAreas({ merged }: Sheet): CellRange[] {
  return merged.flatMap((area) => cellRange(area) ?? []);
}
