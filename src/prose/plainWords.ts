import type { Nodes, Root } from 'mdast';
import { componentName, isMdxElement } from './mdxElement.ts';
import { transform } from './transform.ts';

declare module 'mdast' {
  interface TextData {
    /** Stood in `<Plain>` or `<Lang>`: no abbreviation in it is explained or looked up. */
    plain?: boolean;
  }
}

/** Takes every `<Plain>` away and leaves its words, which say of themselves that they are plain, as those of `<Lang>` do. */
export function plainWords(body: Root): Root {
  return transform(body, (node) => {
    if (!isMdxElement(node)) return null;
    const name = componentName(node);
    if (name === 'Plain') return node.children.map(asPlain);
    return name === 'Lang' ? [asPlain(node)] : null;
  });
}

function asPlain(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, data: { ...node.data, plain: true } };
  return 'children' in node ? ({ ...node, children: node.children.map(asPlain) } as Nodes) : node;
}
