import type { Root } from 'mdast';
import type { Report } from '../model/partnership.ts';
import { componentName, isMdxElement } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';

/** A statement of what changed for people, and where the report gives its evidence. */
export interface ImpactStatement {
  /** The words: those of a section as a text, those of a priority as a sentence. */
  body: Root | string;
  /** The section or the priority. */
  title: string;
  address: string;
}

/** Every statement of impact that a report makes and gives evidence for: in its sections, then in its priorities. */
export function impactStatements({
  address,
  sections,
  priorities,
}: Pick<Report, 'address' | 'sections' | 'priorities'>): ImpactStatement[] {
  return [
    ...sections.flatMap((section) =>
      nodesIn(section.body).flatMap((node) =>
        isMdxElement(node) && componentName(node) === 'Impact'
          ? [
              {
                body: { type: 'root', children: node.children } as Root,
                title: section.title,
                address: section.address,
              },
            ]
          : [],
      ),
    ),
    ...priorities.flatMap(({ id, title, impact: { statement } }) =>
      statement === undefined
        ? []
        : [{ body: statement, title, address: `${address}progress/#${id}` }],
    ),
  ];
}
