import type { PublishedDataset, PublishedRow } from '../figures/publishedDataset.ts';
import type { Words } from '../words/words.ts';
import { periodNames } from '../figures/periodNames.ts';

/** Says what readers see in a cell of a row. */
export type ShownText = (row: PublishedRow, column: string | undefined) => string;

/** How the cells of a dataset are shown: numbers and words as they are published, periods and days in words. */
export function shownText(dataset: PublishedDataset, words: Words): ShownText {
  const periods = new Map(
    dataset.columns
      .filter(({ type }) => type === 'period' || type === 'date')
      .map(({ id }) => [
        id,
        periodNames(
          dataset.rows.map((row) => row.cells[id]?.text ?? ''),
          words,
        ),
      ]),
  );
  return (row, column) => {
    const text = column === undefined ? '' : (row.cells[column]?.text ?? '');
    return periods.get(column ?? '')?.get(text) ?? text;
  };
}
