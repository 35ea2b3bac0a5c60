import type { Layout } from './drawingPlan.ts';

/** The address of a picture, without the slash at the start: `charts/contacts/by-year/wide.svg`. */
export function chartPath(dataset: string, chart: string, layout: Layout): string {
  return `charts/${dataset}/${chart}/${layout}.svg`;
}
