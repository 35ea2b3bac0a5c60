import type { Report } from '../model/partnership.ts';
import { isMdxElement, properties } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';

/** The datasets a report takes figures from, in order of first appearance. */
export function shownDatasets({
  headlineBodies,
  sections,
}: Pick<Report, 'headlineBodies' | 'sections'>): string[] {
  const shown = new Set<string>();
  for (const body of [...headlineBodies, ...sections.map((section) => section.body)]) {
    for (const node of nodesIn(body)) {
      const id = isMdxElement(node)
        ? properties(node)['dataset']
        : node.type === 'text'
          ? node.data?.dataset
          : undefined;
      if (id !== undefined) shown.add(id);
    }
  }
  return [...shown];
}
