import type { CsvSource } from '../../reader/csvSource.ts';
import type { DatasetDefinition } from '../../schemas/dataset.ts';
import { didYouMean, listOf } from '../../findings/nearest.ts';
import { anchorOf } from '../../prose/headings.ts';
import type { GuessedColumn } from './columnGuess.ts';

/** The columns of a sheet in the order of a table that is there already. Throws when they do not fit. */
export function fittedColumns(
  columns: readonly GuessedColumn[],
  { columns: wanted }: DatasetDefinition,
): GuessedColumn[] {
  const fitted = wanted.map(({ id, label }) => {
    const found = columns.find((column) => column.id === id || column.id === anchorOf(label));
    if (found === undefined) {
      const names = columns.map(({ label: name }) => name);
      throw new Error(
        `The sheet lacks the column "${label}" (${id}).${didYouMean(label, names)} Its columns are: ${listOf(names, 30)}.`,
      );
    }
    return { ...found, id };
  });
  const extra = columns.filter(({ label }) => !fitted.some((column) => column.label === label));
  if (extra.length > 0)
    throw new Error(
      `The table has no column for ${listOf(extra.map(({ label }) => label))}. Add it to the .yaml file first, or leave it out with --range.`,
    );
  return fitted;
}

/** What would change in a table, each change in a line; empty when nothing would. */
export function tableDifference(
  before: CsvSource,
  after: readonly Pick<GuessedColumn, 'id' | 'texts'>[],
  key: readonly string[],
  addressOf: (row: number, column: number) => string,
): string[] {
  const ids = after.map(({ id }) => id);
  const keyAt = ids.flatMap((id, index) => (key.includes(id) ? [index] : []));
  const nameOf = (row: readonly string[]): string =>
    keyAt.map((index) => row[index] ?? '').join('/');
  const oldRows = new Map(
    before.rows.map((row) => row.map(({ text }) => text)).map((row) => [nameOf(row), row]),
  );
  const newRows = (after[0]?.texts ?? []).map((_, row) =>
    after.map(({ texts }) => texts[row] ?? ''),
  );
  const lines = newRows.flatMap((row, index) => {
    const name = nameOf(row);
    const old = oldRows.get(name);
    oldRows.delete(name);
    if (old === undefined)
      return [
        `+ ${name}: ${row.filter((_, column) => !keyAt.includes(column)).join(', ')} (${addressOf(index, 0)})`,
      ];
    return row.flatMap((text, column) =>
      text === (old[column] ?? '')
        ? []
        : [
            `~ ${name}, ${ids[column] ?? ''}: ${shown(old[column])} -> ${shown(text)} (${addressOf(index, column)})`,
          ],
    );
  });
  return [...lines, ...[...oldRows.keys()].map((name) => `- ${name}`)];
}

function shown(text: string | undefined): string {
  return text === undefined || text === '' ? 'nothing' : text;
}
