import { figureAnchor, tableAnchor } from '../../charts/figureAnchor.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Report } from '../../model/partnership.ts';
import { componentName, isMdxElement, properties } from '../../prose/mdxElement.ts';
import { nodesIn } from '../../prose/nodesIn.ts';

/** Where a report first shows figures as a chart or a table: the title of the section, and the address of the place in it. */
export function datasetPlace(
  { sections }: Pick<Report, 'sections'>,
  dataset: PublishedDataset,
): { title: string; address: string } | null {
  for (const { title, address, body } of sections) {
    for (const node of nodesIn(body)) {
      if (!isMdxElement(node)) continue;
      const given = properties(node);
      if (given['dataset'] !== dataset.id) continue;
      switch (componentName(node)) {
        case 'Figure':
          return { title, address: `${address}#${figureAnchor(dataset, given['chart'])}` };
        case 'DataTable':
          return { title, address: `${address}#${tableAnchor(dataset)}-caption` };
      }
    }
  }
  return null;
}
