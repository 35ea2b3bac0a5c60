import { componentName, isMdxElement, properties } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import { datasetCitations } from './improvement/datasetCitations.ts';
import type { PageBase, Partnership } from './partnership.ts';
import { visibleReports } from './visibleReports.ts';

/** The pages that show a figure of each dataset, by dataset id. */
export function datasetUses({
  arrangements,
  groups,
  agencies,
  glossary,
  site,
  reports,
  improvement,
}: Partnership): Map<string, { title: string; address: string }[]> {
  const pages: (PageBase & { title: string })[] = [
    ...arrangements.flatMap(({ sections }) => sections),
    ...groups,
    ...agencies,
    ...glossary,
    ...visibleReports({ site, reports }).flatMap(({ sections }) => sections),
  ];
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
  for (const { dataset, title, address } of datasetCitations(improvement))
    uses.set(dataset, [...(uses.get(dataset) ?? []), { title, address }]);
  return uses;
}
