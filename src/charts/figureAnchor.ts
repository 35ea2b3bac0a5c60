import type { PublishedDataset } from '../figures/publishedDataset.ts';

/** What the ids of a figure start with, where nothing else is said. Without a chart, the first one of the dataset is meant. */
export function figureAnchor(
  { id, charts }: Pick<PublishedDataset, 'id' | 'charts'>,
  chart = charts[0]?.id,
): string {
  return ['figure', id, chart].filter((part) => part !== undefined).join('-');
}

/** What the ids of a table that has no picture start with, where nothing else is said. */
export function tableAnchor({ id }: Pick<PublishedDataset, 'id'>): string {
  return `table-${id}`;
}
