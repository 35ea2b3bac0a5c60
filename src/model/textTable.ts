import type { PublishedCell, PublishedDataset } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';

/**
 * A table of words for spreadsheets.
 * @param columns the ids of the columns, which head them. They are the same in every language, for the programs that read the table
 * @param rows the words of each row, by the ids of the columns
 */
export function textTable<Id extends string>(
  columns: readonly Id[],
  rows: readonly { key: string; values: Readonly<Record<Id, string>> }[],
): Pick<PublishedDataset, 'columns' | 'rows'> {
  return {
    columns: columns.map((id): Column => ({ type: 'text', id, label: id, description: id })),
    rows: rows.map(({ key, values }) => ({
      key,
      isTotal: false,
      cells: Object.fromEntries(
        Object.entries<string>(values).map(([id, text]): [string, PublishedCell] => [
          id,
          { value: null, symbol: null, text, footnotes: [] },
        ]),
      ),
    })),
  };
}
