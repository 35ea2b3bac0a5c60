import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Words } from '../words/words.ts';
import type { ChartDefinition } from './chartDefinition.ts';
import { chartDefinition } from './chartDefinition.ts';
import { chartPath } from './chartPath.ts';
import type { Layout } from './drawingPlan.ts';

/** A picture that a site needs. */
export interface ChartFile {
  /** Its path in the site. */
  path: string;
  /** What it shows. */
  definition: ChartDefinition;
  /** The width it is for. */
  layout: Layout;
}

/** The figures of the site and those that signed reports have frozen: every dataset that may be drawn. */
export function drawnDatasets({
  datasets,
  reports,
}: Pick<Partnership, 'datasets' | 'reports'>): PublishedDataset[] {
  return [
    ...datasets.values(),
    ...reports.flatMap(({ frozen }) => [...(frozen?.figures.values() ?? [])]),
  ];
}

/** Every picture of the datasets. */
export function chartFiles(datasets: Iterable<PublishedDataset>, words: Words): ChartFile[] {
  return [...datasets].flatMap((dataset) =>
    dataset.charts.flatMap((chart) => {
      const definition = chartDefinition(dataset, chart, words);
      return (['wide', 'narrow'] as const).map((layout) => ({
        path: chartPath(dataset, chart.id, layout),
        definition,
        layout,
      }));
    }),
  );
}
