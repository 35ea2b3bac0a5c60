import { listOf } from '../../findings/nearest.ts';
import { anchorOf } from '../../prose/headings.ts';
import { attempt } from '../importPlan.ts';
import { periodText, valueInWords } from './cellWords.ts';
import type { ChosenTable } from './chosenTable.ts';
import { isFigure, readFigures } from './readFigures.ts';
import type { SheetCell } from './sheetCell.ts';

/** A column of a spreadsheet, as it was understood. */
export interface SheetColumn {
  id: string;
  label: string;
  type: 'period' | 'date' | 'category' | 'count' | 'money' | 'rate' | 'share';
  /** Decimal places of the figures. */
  decimals: number;
  /** The cells, as they go into the table. */
  texts: string[];
  /** What was done to cells so that they could be read. */
  notes: string[];
}

/**
 * Says what each column holds.
 * @param problems where it is said which column cannot be read, with the addresses in the original
 */
export function guessColumns({ header, rows }: ChosenTable, problems: string[]): SheetColumn[] {
  const cellsOf = (index: number): SheetCell[] => rows.flatMap((row) => row[index] ?? []);
  const ids = columnIds(header);
  const columns = header.flatMap(
    (name, index) =>
      attempt(problems, () => guess(name, ids[index] ?? '', cellsOf(index), index === 0)) ?? [],
  );
  const hasName = columns.some(({ type }) => ['period', 'date', 'category'].includes(type));
  const [first] = columns;
  // Rows have to be named by something: a first column of figures, such as ages, names them.
  if (!hasName && first !== undefined && columns.length > 1)
    columns[0] = { ...first, ...asWords(cellsOf(0)) };
  return columns;
}

/** The ids of the columns, from the cells that name them. A percentage beside its count is recognised by its sign. */
export function columnIds(header: readonly SheetCell[]): string[] {
  const plain = header.map(({ text }) => anchorOf(text));
  return header.map(({ text }, index) => {
    const isShared = plain.indexOf(plain[index] ?? '') !== plain.lastIndexOf(plain[index] ?? '');
    const isSign = /(?:^|\s)%$/u.test(text.trim());
    return text.includes('%') && (isShared || isSign)
      ? anchorOf(text.replaceAll('%', ' per cent '))
      : (plain[index] ?? '');
  });
}

/** What is wrong with the names of columns: one that has none, or two that are the same. */
export function headerFaults(header: readonly SheetCell[]): string[] {
  const nameless = header.filter(({ text }) => !/[a-z0-9%]/iu.test(text));
  const ids = columnIds(header);
  const twice = header.filter(
    (cell, index) => !nameless.includes(cell) && ids.indexOf(ids[index] ?? '') !== index,
  );
  return [
    ...(nameless.length === 0
      ? []
      : [
          `The header has no name in ${listOf(nameless.map(({ address }) => address))}. Name every column in words, or choose the table with --range and the row of its names with --header.`,
        ]),
    ...(twice.length === 0
      ? []
      : [
          `Two columns are called ${listOf(twice.map(({ text, address }) => `${text} (${address})`))}. Give each column in the sheet a different name.`,
        ]),
  ];
}

/** The columns that name a row: those before the first figure, as many as it takes. */
export function guessKey(columns: readonly SheetColumn[]): string[] {
  const names = columns.filter(
    ({ type }) => type === 'period' || type === 'date' || type === 'category',
  );
  for (let count = 1; count <= names.length; count += 1) {
    const used = names.slice(0, count);
    const keys = (used[0]?.texts ?? []).map((_, row) =>
      used.map(({ texts }) => texts[row]).join('/'),
    );
    if (new Set(keys).size === keys.length) return used.map(({ id }) => id);
  }
  return names.length > 0 ? names.map(({ id }) => id) : columns.slice(0, 1).map(({ id }) => id);
}

function guess(
  name: SheetCell,
  id: string,
  cells: readonly SheetCell[],
  isFirst: boolean,
): SheetColumn {
  const named = { id, label: name.text, decimals: 0, notes: [] };
  const periods = cells.map(periodText);
  if (periods.every((period) => period !== null))
    return { ...named, type: 'period', texts: periods };
  const days = cells.map((cell) => (cell.kind === 'date' ? cell : valueInWords(cell.text)));
  if (days.every((day) => day?.kind === 'date'))
    return { ...named, type: 'date', texts: days.map((day) => day?.text ?? '') };
  const { texts, strange, figures, notes } = readFigures(cells);
  const hasFigure = cells.some(isFigure) || (!isFirst && mostAreFigures(cells, figures));
  const hasDate = cells.some(({ kind }) => kind === 'date' || kind === 'month');
  if (!hasFigure && !hasDate) return { ...named, ...asWords(cells) };
  if (strange.length > 0) {
    if (isFirst && !hasDate) return { ...named, ...asWords(cells) };
    throw new Error(mixedMessage(name, cells, strange));
  }
  const decimals = Math.min(
    4,
    Math.max(0, ...figures.map(({ text }) => text.split('.')[1]?.length ?? 0)),
  );
  return { ...named, texts, notes, decimals, type: figureType(name, figures) };
}

const decimalComma = /^-?\d+,\d{1,2}$/u;

/** Whether texts are meant as figures: most of them can be read as one, or could if it were not for a decimal comma. */
function mostAreFigures(cells: readonly SheetCell[], figures: readonly SheetCell[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'empty').length;
  const meant = figures.length + cells.filter(({ text }) => decimalComma.test(text)).length;
  return meant > 0 && meant * 2 >= filled;
}

function asWords(cells: readonly SheetCell[]): Pick<SheetColumn, 'type' | 'decimals' | 'texts'> {
  return { type: 'category', decimals: 0, texts: cells.map(({ text }) => text) };
}

function mixedMessage(
  name: SheetCell,
  cells: readonly SheetCell[],
  strange: readonly SheetCell[],
): string {
  const [top] = cells;
  const found = `The column "${name.text}" mixes figures and words: ${listOf(
    strange.map(({ address, text }) => `${address} (${text})`),
    6,
  )}.`;
  if (strange.length === 1 && strange[0]?.address === top?.address)
    return `${found} If row ${(top?.row ?? 0) + 1} has a second line of names, put the column names into one row of the sheet, and name that row with --header.`;
  if (strange.some(({ text }) => decimalComma.test(text)))
    return `${found} Write a point before decimal places: 12.5, not 12,5.`;
  return `${found} Write a figure in each cell, c for a hidden small number, x if one is not available, or leave these rows out with --range.`;
}

function figureType(name: SheetCell, figures: readonly SheetCell[]): SheetColumn['type'] {
  const [first] = figures;
  const other = figures.find(({ kind }) => kind !== first?.kind);
  if (first !== undefined && other !== undefined)
    throw new Error(
      `The column "${name.text}" mixes percentages, money or plain numbers: compare ${first.address} and ${other.address}. Give the whole column one number format in the sheet.`,
    );
  refuseFractions(name, figures);
  const isPercentage =
    isShareName(name) && figures.every(({ text }) => Number(text) >= 0 && Number(text) <= 100);
  if (first?.kind === 'percent' || (first?.kind === 'number' && isPercentage)) return 'share';
  if (first?.kind === 'money') return 'money';
  return figures.every(({ text }) => /^\d+$/u.test(text)) ? 'count' : 'rate';
}

function isShareName({ text }: SheetCell): boolean {
  return /%|\bper ?cent|\bshare\b|\bproportion\b/iu.test(text);
}

/** Throws when a column that is called a percentage holds 0.305 where 30.5 would be meant. */
export function refuseFractions(name: SheetCell, figures: readonly SheetCell[]): void {
  const [sample] = figures.filter(({ text }) => text.includes('.'));
  const areFractions = figures.every(({ kind, text }) => kind === 'number' && Number(text) <= 1);
  if (isShareName(name) && areFractions && sample !== undefined)
    throw new Error(
      `The column "${name.text}" contains fractions of one, such as ${sample.text} in ${sample.address}. Give the column the percentage format in the sheet, so that it shows 30.5% rather than 0.305.`,
    );
}
