import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Layout } from './drawingPlan.ts';

/**
 * The address of a picture, without the slash at the start: `charts/contacts/by-year/wide.svg`, and
 * `charts/2018-19/contacts/by-year/wide.svg` for the figures that a signed report has frozen.
 */
export function chartPath(
  { id, frozenIn }: Pick<PublishedDataset, 'id' | 'frozenIn'>,
  chart: string,
  layout: Layout,
): string {
  const folder = frozenIn === undefined ? id : `${frozenIn}/${id}`;
  return `charts/${folder}/${chart}/${layout}.svg`;
}
