import type { Nodes, Root } from 'mdast';
import { componentName, isMdxElement } from './mdxElement.ts';
import { transform } from './transform.ts';

declare module 'mdast' {
  interface TextData {
    /** Stood in `<Plain>`: no abbreviation in it is explained or looked up. */
    plain?: boolean;
  }
}

/** Takes every `<Plain>` away and leaves its words, which say of themselves that they are plain. */
export function plainWords(body: Root): Root {
  return transform(body, (node) =>
    isMdxElement(node) && componentName(node) === 'Plain' ? node.children.map(asPlain) : null,
  );
}

function asPlain(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, data: { ...node.data, plain: true } };
  return 'children' in node ? ({ ...node, children: node.children.map(asPlain) } as Nodes) : node;
}
