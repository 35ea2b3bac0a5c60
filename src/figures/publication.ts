import type { Words } from '../words/words.ts';
import type { Column } from '../schemas/column.ts';
import type { CellAddress } from './equation.ts';
import type { FigureRow, FigureTable } from './figureTable.ts';
import { decimalsOf, formatFigure, roundTo } from './format.ts';
import type {
  DataSymbol,
  Footnote,
  PublishedCell,
  PublishedDataset,
  PublishedRow,
} from './publishedDataset.ts';
import type { Discrepancy, Reconciliation } from './reconciliation.ts';

/** Whether a cell must not be shown. */
export type IsSuppressed = (cell: CellAddress) => boolean;

interface NumberedNote extends Footnote {
  row: string | null;
  column: string | null;
}

/** Makes the public form of a dataset. Nothing of a suppressed figure is carried over. */
export function publish(
  table: FigureTable,
  reconciliation: Reconciliation,
  isSuppressed: IsSuppressed,
  words: Words,
): PublishedDataset {
  const { definition } = table;
  const notes = numberedNotes(table, reconciliation.discrepancies, isSuppressed, words);
  const totals = new Set(
    definition.relations.flatMap((relation) =>
      relation.type === 'rows-sum' ? [relation.total] : [],
    ),
  );
  const rows = table.rows.map((row) =>
    publishRow(table, row, totals.has(row.key), reconciliation, isSuppressed, notes, words),
  );
  const symbols = new Set(
    rows.flatMap((row) => Object.values(row.cells).flatMap(({ symbol }) => symbol ?? [])),
  );
  return {
    id: table.id,
    title: definition.title,
    subtitle: definition.subtitle,
    area: definition.area,
    description: definition.description,
    period: definition.period,
    sources: definition.sources,
    licence: definition.licence ?? null,
    revised: definition.revised,
    columns: definition.columns,
    key: definition.key,
    rows,
    footnotes: notes.map(({ number, text }) => ({ number, text })),
    tableFootnotes: notes
      .filter(({ row, column }) => row === null && column === null)
      .map(({ number }) => number),
    columnFootnotes: columnFootnotes(notes),
    charts: definition.charts,
    symbols: [...symbols].sort(),
    exemptBecause: definition.disclosure.mode === 'exempt' ? definition.disclosure.reason : null,
    keywords: definition.keywords,
  };
}

/** The notes to whole columns, by column. */
function columnFootnotes(notes: readonly NumberedNote[]): Record<string, number[]> {
  const byColumn: Record<string, number[]> = {};
  for (const { row, column, number } of notes) {
    if (row === null && column !== null) (byColumn[column] ??= []).push(number);
  }
  return byColumn;
}

function publishRow(
  table: FigureTable,
  row: FigureRow,
  isTotal: boolean,
  reconciliation: Reconciliation,
  isSuppressed: IsSuppressed,
  notes: readonly NumberedNote[],
  words: Words,
): PublishedRow {
  const cells = table.definition.columns.map((column): [string, PublishedCell] => {
    const footnotes = notes
      .filter(
        (note) =>
          (note.row !== null || note.column !== null) &&
          (note.row === null || note.row === row.key) &&
          (note.column === null || note.column === column.id),
      )
      // A note to a whole column is at its heading, not at every cell.
      .filter((note) => note.row !== null)
      .map(({ number }) => number);
    return [
      column.id,
      { ...publicValue(table, row, column, reconciliation, isSuppressed, words), footnotes },
    ];
  });
  return { key: row.key, isTotal, cells: Object.fromEntries(cells) };
}

function publicValue(
  table: FigureTable,
  row: FigureRow,
  column: Column,
  reconciliation: Reconciliation,
  isSuppressed: IsSuppressed,
  words: Words,
): Omit<PublishedCell, 'footnotes'> {
  const cell: CellAddress = { dataset: table.id, row: row.key, column: column.id };
  const symbolCell = (symbol: DataSymbol) => ({ value: null, symbol, text: `[${symbol}]` });
  if (isSuppressed(cell)) return symbolCell('c');
  const figure = row.cells[column.id];
  const value = reconciliation.valueOf(cell);
  if (value !== null) {
    const rounded = roundTo(value, decimalsOf(column));
    // A share that rounds to zero and is none would say that no one is behind it.
    if (column.type === 'share' && rounded === 0 && value > 0)
      return {
        value: null,
        symbol: 'low',
        text: words('charts.under', { share: smallestShare(column.decimals) }),
      };
    return { value: rounded, symbol: null, text: formatFigure(rounded, column) };
  }
  if (figure?.symbol !== undefined && figure.symbol !== null) return symbolCell(figure.symbol);
  if (figure !== undefined && figure.text !== '')
    return { value: null, symbol: null, text: figure.text };
  return symbolCell('x');
}

/** The smallest share that is not rounded to zero. @example smallestShare(0) // => '0.5' */
function smallestShare(decimals: number): string {
  return (0.5 / 10 ** decimals).toFixed(decimals + 1);
}

/** The notes in reading order: first the author's, then the contradictions with what the source prints. */
function numberedNotes(
  table: FigureTable,
  discrepancies: readonly Discrepancy[],
  isSuppressed: IsSuppressed,
  words: Words,
): NumberedNote[] {
  const own = table.definition.footnotes.map(({ text, row, column }) => ({
    text,
    row: row ?? null,
    column: column ?? null,
  }));
  const contradictions = table.definition.contradictions.map(
    ({ explanation, certainty, row, column }) => {
      const note = words(`charts.contradiction.${certainty}`, { explanation });
      const printed =
        certainty === 'rounding'
          ? []
          : printedFigures(table, discrepancies, isSuppressed, row, column, words);
      const text =
        printed.length === 0
          ? note
          : words('charts.contradiction.prints', { note, figures: printed.join('; ') });
      return { text, row: row ?? null, column };
    },
  );
  return [...own, ...contradictions].map((note, index) => ({ number: index + 1, ...note }));
}

/** What the source prints, for every contradicted cell that may be shown. */
function printedFigures(
  table: FigureTable,
  discrepancies: readonly Discrepancy[],
  isSuppressed: IsSuppressed,
  row: string | undefined,
  columnId: string,
  words: Words,
): string[] {
  const column = table.definition.columns.find(({ id }) => id === columnId);
  if (column === undefined) return [];
  const shown = discrepancies.filter(
    ({ cell }) =>
      cell.dataset === table.id &&
      cell.column === columnId &&
      (row === undefined || cell.row === row) &&
      !isSuppressed(cell),
  );
  return shown.map(({ cell, printed }) => {
    const decimals = table.byKey.get(cell.row)?.cells[columnId]?.decimals ?? 0;
    const text = formatFigure(
      printed,
      'decimals' in column ? ({ ...column, decimals: Math.min(4, decimals) } as Column) : column,
    );
    return row === undefined ? `${rowWords(table, cell.row, words)} ${text}` : text;
  });
}

/** A row in words: the month where the rows are months. @example 'April 2018' */
function rowWords(table: FigureTable, row: string, words: Words): string {
  const isMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
  const months = table.rows.filter(({ key }) => isMonth.test(key));
  if (months.length < 3 || !isMonth.test(row)) return row.replace(/^(\d{4})-(\d{2})$/u, '$1/$2');
  return words.date(row);
}
