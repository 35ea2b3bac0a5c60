import type { PublishedCell, PublishedDataset } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';

/**
 * A table of words for spreadsheets.
 * @param columns the ids of the columns, their labels and what they hold
 * @param rows the words of each row, by the ids of the columns
 */
export function textTable<Id extends string>(
  columns: readonly (readonly [id: Id, label: string, description: string])[],
  rows: readonly { key: string; values: Readonly<Record<Id, string>> }[],
): Pick<PublishedDataset, 'columns' | 'rows'> {
  return {
    columns: columns.map(([id, label, description]): Column => ({
      type: 'text',
      id,
      label,
      description,
    })),
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
