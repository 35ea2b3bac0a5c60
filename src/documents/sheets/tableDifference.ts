import type { CsvSource } from '../../reader/csvSource.ts';
import type { FilledColumn } from './knownColumns.ts';

/** What would change in a table. */
export interface TableDifference {
  /** Each change in a line; empty when nothing would. */
  lines: string[];
  /** The columns as they would be written: figures that are only written differently keep the form that they have. */
  columns: FilledColumn[];
}

/** Compares a table with what a sheet says, row by row, by the names of the rows. */
export function tableDifference(
  before: CsvSource,
  after: readonly FilledColumn[],
  key: readonly string[],
): TableDifference {
  const at = new Map(before.header.map(({ text }, index) => [text, index]));
  const oldRows = before.rows.map((row) =>
    after.map(({ id }) => row[at.get(id) ?? -1]?.text ?? ''),
  );
  const keyAt = after.flatMap(({ id }, index) => (key.includes(id) ? [index] : []));
  const nameOf = (row: readonly string[]): string =>
    keyAt.map((index) => row[index] ?? '').join('/');
  const waiting = new Map(oldRows.map((row) => [nameOf(row), row]));
  const lines: string[] = [];
  const newRows = (after[0]?.texts ?? []).map((_, index) => {
    const row = after.map(({ texts }) => texts[index] ?? '');
    const name = nameOf(row);
    const old = waiting.get(name);
    waiting.delete(name);
    if (old === undefined) {
      const figures = row.filter((_text, column) => !keyAt.includes(column));
      lines.push(
        `+ ${name}: ${figures.join(', ')} (${after[keyAt[0] ?? 0]?.addresses[index] ?? ''})`,
      );
      return row;
    }
    return row.map((text, column) => {
      const was = old[column] ?? '';
      const address = after[column]?.addresses[index];
      // What a sheet does not hold stays as it is.
      if (address === undefined || isSame(was, text)) return was;
      lines.push(
        `~ ${name}, ${after[column]?.id ?? ''}: ${shown(was)} -> ${shown(text)} (${address})`,
      );
      return text;
    });
  });
  return {
    lines: [...lines, ...[...waiting.keys()].map((name) => `- ${name}`)],
    columns: after.map((column, index) => ({
      ...column,
      texts: newRows.map((row) => row[index] ?? ''),
    })),
  };
}

/** Whether two cells say the same, also when one writes 9.00 and the other 9. */
function isSame(before: string, after: string): boolean {
  if (before === after) return true;
  const [a, b] = [before, after].map((text) => text.replace(/[£%,\s]/gu, ''));
  return a !== '' && b !== '' && Number(a) === Number(b);
}

function shown(text: string): string {
  return text === '' ? 'nothing' : text;
}
