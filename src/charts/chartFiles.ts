import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { chartDefinition } from './chartDefinition.ts';
import { chartPath } from './chartPath.ts';
import type { DrawSvg } from './drawSvg.ts';

/** Every picture of the datasets, by its path. */
export function chartFiles(
  datasets: readonly PublishedDataset[],
  draw: DrawSvg,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const dataset of datasets) {
    for (const chart of dataset.charts) {
      const definition = chartDefinition(dataset, chart);
      for (const layout of ['wide', 'narrow'] as const) {
        files.set(chartPath(dataset.id, chart.id, layout), draw(definition, layout));
      }
    }
  }
  return files;
}
