import type { Root } from 'mdast';
import type { Place } from '../findings/finding.ts';
import { placeOf } from './guard.ts';
import { componentName, isMdxElement, properties } from './mdxElement.ts';
import { nodesIn } from './nodesIn.ts';
import type { Citable } from './paragraphAnchors.ts';
import { paragraphAnchors } from './paragraphAnchors.ts';

/** A statement of impact in the text of a page. */
export interface ImpactStatement {
  /** The evidence that it names. */
  evidence: string[];
  /** The anchor of its first paragraph. */
  anchor: string | null;
  /** Where it is. */
  place: Place;
}

/** The statements of impact in a text, in order. */
export function impactStatements(body: Root, file: string): ImpactStatement[] {
  const anchors = paragraphAnchors(body);
  const statements: ImpactStatement[] = [];
  for (const node of nodesIn(body)) {
    if (!isMdxElement(node) || componentName(node) !== 'Impact') continue;
    const first = node.children.find((child) => child.type === 'paragraph') as Citable | undefined;
    statements.push({
      evidence: (properties(node)['evidence'] ?? '').split(' ').filter(Boolean),
      anchor: first === undefined ? null : (anchors.get(first) ?? null),
      place: placeOf(node, file),
    });
  }
  return statements;
}
