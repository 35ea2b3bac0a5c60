import { componentName, isMdxElement, properties } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import { datasetCitations } from './improvement/datasetCitations.ts';
import type { Partnership } from './partnership.ts';
import { visiblePages } from './visiblePages.ts';

/** The pages that show a figure of each dataset, by dataset id. */
export function datasetUses(
  partnership: Partnership,
): Map<string, { title: string; address: string }[]> {
  const pages = visiblePages(partnership).flatMap((one) => one.pages);
  const uses = new Map<string, { title: string; address: string }[]>();
  for (const { body, title, address } of pages) {
    const seen = new Set<string>();
    for (const node of nodesIn(body)) {
      const shown =
        isMdxElement(node) && componentName(node) !== null
          ? properties(node)['dataset']
          : undefined;
      const dataset = node.type === 'text' ? node.data?.dataset : shown;
      if (dataset !== undefined) seen.add(dataset);
    }
    for (const id of seen) uses.set(id, [...(uses.get(id) ?? []), { title, address }]);
  }
  for (const { dataset, title, address } of datasetCitations(partnership.improvement))
    uses.set(dataset, [...(uses.get(dataset) ?? []), { title, address }]);
  return uses;
}
