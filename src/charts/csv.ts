import { decimalsOf } from '../figures/format.ts';
import type { PublishedCell, PublishedDataset } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';
import { symbolMark } from './symbolMark.ts';

/** What makes a spreadsheet take a cell for a formula, in its ordinary and its full-width form. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** What a download holds for one cell: a plain number, a symbol, or words that no spreadsheet will run. */
export function csvCell(cell: PublishedCell | undefined, column: Column): string {
  if (cell === undefined) {
    return '';
  }
  if (cell.symbol !== null) {
    return symbolMark(cell.symbol);
  }
  if (cell.value !== null) {
    return cell.value.toFixed(decimalsOf(column));
  }
  return formulaStart.test(cell.text) ? `'${cell.text}` : cell.text;
}

/** Quotes a field where the format asks for it. */
function quote(field: string): string {
  return /[",\r\n]|^\s|\s$/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * A dataset as a CSV file: the ids of the columns, then the published figures without commas or units. UTF-8 without a
 * byte order mark, since the first column's name would begin with it in programs that read the file as it is.
 */
export function csv(dataset: Pick<PublishedDataset, 'columns' | 'rows'>): string {
  const header = dataset.columns.map((column) => column.id);
  const rows = dataset.rows.map((row) =>
    dataset.columns.map((column) => csvCell(row.cells[column.id], column)),
  );
  return [header, ...rows].map((fields) => `${fields.map(quote).join(',')}\r\n`).join('');
}
