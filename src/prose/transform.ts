import type { Nodes, Root } from 'mdast';

/**
 * Copies a tree, putting other nodes in the place of some.
 * @param node the tree
 * @param change gives the nodes that take the place of one, or `null` to keep it and go on to its children
 */
export function transform(node: Root, change: (node: Nodes) => Nodes[] | null): Root {
  return {
    ...node,
    children: node.children.flatMap((child) => transformNode(child, change)) as Root['children'],
  };
}

function transformNode(node: Nodes, change: (node: Nodes) => Nodes[] | null): Nodes[] {
  const changed = change(node);
  if (changed !== null) return changed;
  if (!('children' in node)) return [node];
  return [
    { ...node, children: node.children.flatMap((child) => transformNode(child, change)) } as Nodes,
  ];
}
