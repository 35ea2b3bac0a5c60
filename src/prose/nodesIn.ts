import type { Nodes, Parents, Root } from 'mdast';
import { perTree } from './perTree.ts';

/** Every node of a text in the order of reading, the text itself first. However many ask, each text is gone through once. */
export const nodesIn = perTree((tree): readonly Nodes[] => {
  const nodes: Nodes[] = [];
  const take = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(take);
  };
  take(tree);
  return nodes;
});

/** What a node of a text is in; nothing when it is the text itself. */
export function parentIn(tree: Root, node: Nodes): Parents | undefined {
  return nodesIn(tree).find(
    (parent): parent is Parents =>
      'children' in parent && parent.children.some((child) => child === node),
  );
}
