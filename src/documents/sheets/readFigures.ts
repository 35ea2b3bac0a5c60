import { listOf } from '../../findings/nearest.ts';
import { missingSign, valueInWords } from './cellWords.ts';
import type { CellValue, SheetCell } from './sheetCell.ts';

/** The cells of a column of figures, as they go into a table. */
export interface ReadFigures {
  texts: string[];
  /** Cells that hold neither a figure nor a sign for a missing one. */
  strange: SheetCell[];
  /** The figures, without those that are missing. */
  figures: SheetCell[];
  /** What was done to cells so that they could be read. */
  notes: string[];
}

const numeric = new Set<CellValue['kind']>(['number', 'percent', 'money']);

/** Whether a cell holds a figure, and not as text. */
export function isFigure({ kind }: SheetCell): boolean {
  return numeric.has(kind);
}

/** Reads cells as figures, also figures that the sheet keeps as text and signs for figures that are missing. */
export function readFigures(cells: readonly SheetCell[]): ReadFigures {
  const read = cells.map((cell) => {
    if (cell.kind !== 'text') return cell;
    const value = missingSign(cell.text) === null ? valueInWords(cell.text) : null;
    return value !== null && numeric.has(value.kind) ? { ...cell, ...value } : cell;
  });
  const keptAsText = read.filter((cell, index) => cell !== cells[index]);
  const rounded = read.filter(({ exact }) => exact !== undefined);
  const strange = read.filter(
    (cell) =>
      !isFigure(cell) &&
      cell.kind !== 'empty' &&
      (cell.kind !== 'text' || missingSign(cell.text) === null),
  );
  const marked = cells.filter(({ mark }) => mark !== undefined);
  const hidden = cells.filter(({ holds }) => holds !== undefined);
  const signs = read.filter(
    ({ kind, text }) =>
      kind === 'text' && missingSign(text) !== null && missingSign(text) !== text.toLowerCase(),
  );
  return {
    texts: read.map((cell) =>
      isFigure(cell) || strange.includes(cell) ? cell.text : (missingSign(cell.text) ?? ''),
    ),
    strange,
    figures: read.filter(isFigure),
    notes: [
      ...note(
        marked,
        'a superscript mark was left out',
        ({ text, mark = '' }) => `${text}, mark ${mark}`,
      ),
      ...note(
        hidden,
        'the sheet shows one value but stores another; the value shown was used',
        ({ text, holds = '' }) => `shows ${text === '' ? 'nothing' : text}, holds ${holds}`,
      ),
      ...note(keptAsText, 'stored as text in the sheet, but read as a number', ({ text }) => text),
      ...note(
        rounded,
        'rounded, as shown in the sheet',
        ({ exact = '', text }) => `${exact} -> ${text}`,
      ),
      ...note(
        signs,
        'read as a symbol for a missing figure (c: hidden, x: not available, z: does not apply)',
        ({ text }) => `${text} -> ${missingSign(text) ?? ''}`,
      ),
    ],
  };
}

function note(
  cells: readonly SheetCell[],
  what: string,
  shown: (cell: SheetCell) => string,
): string[] {
  if (cells.length === 0) return [];
  return [
    `${what}: ${listOf(
      cells.map((cell) => `${cell.address} (${shown(cell)})`),
      4,
    )}`,
  ];
}
