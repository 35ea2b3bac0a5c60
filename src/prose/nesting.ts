import type { Nodes, Root } from 'mdast';

/** How deep lists, quotations and components may be within each other. No one can read more. */
export const deepestNesting = 40;

/** The first node that is too deep within others, or `null`. Does not recurse: a text may be made to be too deep for that. */
export function tooDeep(body: Root): Nodes | null {
  let level: Nodes[] = [body];
  for (let depth = 0; depth <= deepestNesting; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return level[0] ?? null;
}
