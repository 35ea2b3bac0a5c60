import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { chartDefinition } from './chartDefinition.ts';
import type { DrawSvg } from './drawSvg.ts';
import type { Layout } from './drawingPlan.ts';

/** The address of a picture, without the slash at the start: `charts/contacts/by-year/wide.svg`. */
export function chartPath(dataset: string, chart: string, layout: Layout): string {
  return `charts/${dataset}/${chart}/${layout}.svg`;
}

/** Every picture of the datasets, by its path. */
export function chartFiles(datasets: readonly PublishedDataset[], draw: DrawSvg): Map<string, string> {
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
