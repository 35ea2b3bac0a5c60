import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml';

/** Where a value of a piece of YAML is, and where the values within it are. */
export interface PlaceTree {
  /** The offset of the value in the text; that of its name when it is empty. */
  at: number;
  /** The offset of its name; that of the value for an item of a list. */
  key: number;
  /** What is in the value, by name or number; `null` if it is not a map or a list. */
  within: Map<string, PlaceTree> | null;
}

/** The places of all values under a node of the parser's tree. */
export function placeTree(node: unknown): PlaceTree {
  const at = startOf(node) ?? 0;
  return { at, key: at, within: placesWithin(node, at) };
}

/**
 * The offset of the value (or name) at a path, or of the nearest thing that is there.
 * @param tree the places of the whole
 * @param path names and numbers
 * @param part the value or its name
 */
export function offsetAt(
  tree: PlaceTree,
  path: readonly PropertyKey[],
  part: 'key' | 'value',
): number {
  let found = tree;
  for (const [depth, step] of path.entries()) {
    const next = found.within?.get(String(step));
    if (next === undefined) return found.at;
    if (depth === path.length - 1 && part === 'key') return next.key;
    found = next;
  }
  return found.at;
}

function placesWithin(node: unknown, offset: number): PlaceTree['within'] {
  if (isMap(node)) {
    const places = new Map<string, PlaceTree>();
    for (const { key: name, value } of node.items.filter(isPair)) {
      const text = isScalar(name) ? String(name.value) : '';
      if (places.has(text)) continue;
      const key = startOf(name) ?? offset;
      const isEmpty = isScalar(value) && value.value === null;
      const at = isEmpty ? key : (startOf(value) ?? key);
      places.set(text, { at, key, within: placesWithin(value, at) });
    }
    return places;
  }
  if (isSeq(node)) {
    return new Map(
      node.items.map((item, index) => {
        const at = startOf(item) ?? offset;
        return [String(index), { at, key: at, within: placesWithin(item, at) }];
      }),
    );
  }
  return null;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
