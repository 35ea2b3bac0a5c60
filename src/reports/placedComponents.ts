import type { Report } from '../model/partnership.ts';
import { componentName, isMdxElement } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import type { AuthorComponentName } from '../schemas/authorComponent.ts';

/** The components that the sections of a report hold: a document that adds tables of its own leaves these out. */
export function placedComponents({ sections }: Pick<Report, 'sections'>): Set<AuthorComponentName> {
  const placed = new Set<AuthorComponentName>();
  for (const { body } of sections) {
    for (const node of nodesIn(body)) {
      const name = isMdxElement(node) ? componentName(node) : null;
      if (name !== null) placed.add(name);
    }
  }
  return placed;
}
