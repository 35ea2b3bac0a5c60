import type { Footnote, PublishedDataset, PublishedRow } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';
import type { Words } from '../words/words.ts';
import { columnUnit } from './axisTitle.ts';
import { numberForm } from './numberFormat.ts';
import { shownText, type ShownText } from './shownText.ts';
import { symbolMark } from './symbolMark.ts';

/** A place in the table that refers to a footnote. */
export interface NoteReference {
  /** The number of the footnote. */
  number: number;
  /** Its id without the prefix of the page: `ref-1-2` is the second reference to the first note. */
  id: string;
}

/** The heading of a column. */
export interface TableHeading {
  label: string;
  /** The unit in brackets, or empty. */
  unit: string;
  isNumeric: boolean;
  notes: NoteReference[];
}

/** One cell. */
export interface TableCell {
  /** What is shown. */
  text: string;
  /** What a symbol means, in words, or `null` if it is not a symbol. */
  meaning: string | null;
  /** The cell names its row. */
  isHeading: boolean;
  /** The same words are in the cell above. */
  isRepeat: boolean;
  isNumeric: boolean;
  notes: NoteReference[];
}

/** A footnote and the places that refer to it. */
export interface TableNote extends Footnote {
  references: NoteReference[];
}

/** A dataset as a table: everything that the page writes, in its order. */
export interface TableView {
  headings: TableHeading[];
  /** The unit that all figures of a wide table share, in brackets, or empty: the headings then leave it out. */
  unit: string;
  rows: { isTotal: boolean; cells: TableCell[] }[];
  /** References that are at the caption. */
  captionNotes: NoteReference[];
  /** The symbols that occur, with their meanings. */
  legend: { mark: string; meaning: string }[];
  notes: TableNote[];
}

/** Makes the table of a dataset. */
export function tableView(dataset: PublishedDataset, words: Words): TableView {
  const references = new Map<number, NoteReference[]>();
  const refer = (numbers: readonly number[]): NoteReference[] =>
    numbers.map((number) => {
      const known = references.get(number) ?? [];
      const reference = { number, id: `ref-${number}-${known.length + 1}` };
      references.set(number, [...known, reference]);
      return reference;
    });
  const shown = shownText(dataset, words);
  const captionNotes = refer(dataset.tableFootnotes);
  const unit = sharedUnit(dataset.columns);
  const headings = dataset.columns.map((column) => ({
    label: column.label,
    unit: unit === '' ? headingUnit(column, words) : '',
    isNumeric: numberForm(column) !== null,
    notes: refer(dataset.columnFootnotes[column.id] ?? []),
  }));
  const rows = dataset.rows.map((row, index) => ({
    isTotal: row.isTotal,
    cells: tableCells(dataset, row, dataset.rows[index - 1], shown, refer, words),
  }));
  return {
    headings,
    unit,
    rows,
    captionNotes,
    legend: dataset.symbols.map((symbol) => ({
      mark: symbolMark(symbol),
      meaning: words(`charts.symbols.${symbol}`),
    })),
    notes: dataset.footnotes.map((note) => ({
      ...note,
      references: references.get(note.number) ?? [],
    })),
  };
}

/** The cells of one row. A note to the whole row is at its first cell only. */
function tableCells(
  dataset: PublishedDataset,
  row: PublishedRow,
  above: PublishedRow | undefined,
  shown: ShownText,
  refer: (numbers: readonly number[]) => NoteReference[],
  words: Words,
): TableCell[] {
  const all = dataset.columns.map(({ id }) => row.cells[id]?.footnotes ?? []);
  const ofRow = new Set(
    (all[0] ?? []).filter(
      (number) => all.length > 1 && all.every((notes) => notes.includes(number)),
    ),
  );
  return dataset.columns.map((column, place) => {
    const cell = row.cells[column.id];
    const symbol = cell?.symbol ?? null;
    const isHeading = dataset.key.includes(column.id);
    const text = shown(row, column.id);
    return {
      text,
      meaning: symbol === null ? null : words(`charts.symbols.${symbol}`),
      isHeading,
      isRepeat: isHeading && place === 0 && above !== undefined && shown(above, column.id) === text,
      isNumeric: numberForm(column) !== null,
      notes: refer((cell?.footnotes ?? []).filter((number) => place === 0 || !ofRow.has(number))),
    };
  });
}

/** From how many columns of figures on a unit is written once, so that the table fits on paper. */
const wide = 6;

function sharedUnit(columns: readonly Column[]): string {
  const numeric = columns.filter((column) => numberForm(column) !== null);
  const units = new Set(numeric.map(columnUnit));
  const [unit = ''] = units;
  return numeric.length < wide || units.size > 1 || unit === '' ? '' : `(${unit})`;
}

/** The unit of a column in brackets. If the heading of a count already says what is counted, this is just "number". */
function headingUnit(column: Column, words: Words): string {
  const unit = columnUnit(column);
  if (unit === '') {
    return '';
  }
  const isNamed = column.label.toLowerCase().includes(unit.toLowerCase());
  return column.type === 'count' && isNamed
    ? words('charts.unit.number')
    : isNamed
      ? ''
      : `(${unit})`;
}
