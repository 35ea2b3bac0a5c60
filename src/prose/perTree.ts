import type { Root } from 'mdast';

/** Makes a function of a tree remember what it gave. Trees are never changed once they are made. */
export function perTree<T extends object>(make: (tree: Root) => T): (tree: Root) => T {
  const remembered = new WeakMap<Root, T>();
  return (tree) => {
    const value = remembered.get(tree) ?? make(tree);
    remembered.set(tree, value);
    return value;
  };
}
