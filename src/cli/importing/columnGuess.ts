import { listOf } from '../../findings/nearest.ts';
import { anchorOf } from '../../prose/headings.ts';
import type { ChosenTable } from './chosenTable.ts';
import type { SheetCell } from './sheetCell.ts';

/** What a column of a spreadsheet was understood to be. */
export interface GuessedColumn {
  id: string;
  label: string;
  type: 'period' | 'date' | 'category' | 'count' | 'money' | 'rate' | 'share';
  /** Decimal places of the figures. */
  decimals: number;
  /** The cells, as they go into the table. */
  texts: string[];
}

/** Signs that stand for a missing figure, as people write them in sheets, and as the table has them. */
const missing: Record<string, string> = {
  x: 'x',
  z: 'z',
  c: 'c',
  '*': 'c',
  '-': 'x',
  '–': 'x',
  'n/a': 'x',
  na: 'x',
  'not available': 'x',
  suppressed: 'c',
};
const numeric = new Set<SheetCell['kind']>(['number', 'percent', 'money']);

/** Says what each column holds. Throws, with the addresses in the original, when figures and words are mixed. */
export function guessColumns({ header, rows }: ChosenTable): GuessedColumn[] {
  const columns = header.map((name, index) =>
    guess(
      name,
      rows.flatMap((row) => row[index] ?? []),
    ),
  );
  const twice = columns.filter(
    ({ id }, index) => columns.findIndex((other) => other.id === id) !== index,
  );
  if (twice.length > 0)
    throw new Error(
      `Two columns are called ${listOf(twice.map(({ label }) => label))}. Give each column of the sheet a name of its own.`,
    );
  return columns;
}

/** The columns that name a row: those before the first figure, as many as it takes. */
export function guessKey(columns: readonly GuessedColumn[]): string[] {
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

function guess(name: SheetCell, cells: readonly SheetCell[]): GuessedColumn {
  const named = { id: anchorOf(name.text), label: name.text, decimals: 0 };
  const figures = cells.filter(({ kind }) => numeric.has(kind));
  const years = cells.map(yearText);
  if (cells.length > 0 && years.every((year) => year !== null))
    return { ...named, type: 'period', texts: years };
  const dates = cells.filter(({ kind }) => kind === 'date');
  if (dates.length > 0 && dates.length === cells.length)
    return { ...named, type: 'date', texts: cells.map(({ text }) => text) };
  if (figures.length === 0 && dates.length === 0)
    return { ...named, type: 'category', texts: cells.map(({ text }) => text) };
  const strange = cells.filter(
    ({ kind, text }) =>
      !numeric.has(kind) && kind !== 'empty' && missing[text.toLowerCase()] === undefined,
  );
  if (strange.length > 0) {
    throw new Error(
      `The column "${name.text}" mixes figures and words: ${listOf(
        strange.map(({ address, text }) => `${address} (${text})`),
        6,
      )}. Write a figure in each cell, x where one is not available, or leave these rows out with --range.`,
    );
  }
  const kinds = new Set(figures.map(({ kind }) => kind));
  if (kinds.size > 1) {
    const [first] = figures;
    const other = figures.find(({ kind }) => kind !== first?.kind);
    throw new Error(
      `The column "${name.text}" mixes percentages, money or plain numbers: compare ${first?.address ?? ''} and ${other?.address ?? ''}. Give the whole column one number format in the sheet.`,
    );
  }
  const texts = cells.map(({ kind, text }) =>
    numeric.has(kind) ? text : (missing[text.toLowerCase()] ?? ''),
  );
  const decimals = Math.min(
    4,
    Math.max(0, ...figures.map(({ text }) => text.split('.')[1]?.length ?? 0)),
  );
  return { ...named, texts, decimals, type: figureType(kinds, figures) };
}

function figureType(
  kinds: ReadonlySet<SheetCell['kind']>,
  figures: readonly SheetCell[],
): GuessedColumn['type'] {
  if (kinds.has('percent')) return 'share';
  if (kinds.has('money')) return 'money';
  return figures.every(({ text }) => /^\d+$/u.test(text)) ? 'count' : 'rate';
}

/** A year, quarter or month as tables have it, or `null`. @example '2018/19' // => '2018-19' */
function yearText({ kind, text }: SheetCell): string | null {
  if (kind === 'number') return /^(?:19|20)\d{2}$/u.test(text) ? text : null;
  if (kind !== 'text') return null;
  const [, first, second, quarter] =
    /^((?:19|20)\d{2})(?:[/–-](?:20)?(\d{2}))?(?: Q([1-4]))?$/u.exec(text) ?? [];
  if (first === undefined) return null;
  return `${first}${second === undefined ? '' : `-${second}`}${quarter === undefined ? '' : ` Q${quarter}`}`;
}
