import type { GroupPage } from './partnership.ts';

/** A group in the structure with those that report to it. */
export interface StructureNode {
  text: string;
  href: string;
  /** What kind of group it is, unless its name says so. */
  kind: string;
  chair?: string | undefined;
  /** How often it meets. */
  rhythm?: string | undefined;
  children: StructureNode[];
}

/** The structure of the partnership as a tree: the groups that report to no one are its tops. */
export function structureTree(groups: readonly GroupPage[]): StructureNode[] {
  const node = (group: GroupPage): StructureNode => ({
    text: group.shortTitle ?? group.title,
    href: group.address,
    kind: group.kind.toLowerCase() === group.title.toLowerCase() ? '' : group.kind,
    chair: group.chair,
    rhythm: group.frequency,
    children: groups.filter(({ reportsTo }) => reportsTo === group.id).map(node),
  });
  return groups.filter(({ reportsTo }) => reportsTo === undefined).map(node);
}

/** A tree, whatever is in it. */
interface Nodes {
  children: readonly Nodes[];
}

/** How many boxes fit side by side on a large screen. */
const mostColumns = 5;

/**
 * How long a row of groups without any below them may be, so that the chart is as low as its width allows. `null` where it
 * would be too wide even with one below the other.
 */
export function rowLength(nodes: readonly Nodes[]): number | null {
  for (let length = mostColumns; length > 0; length -= 1)
    if (columnsOf(nodes, length) <= mostColumns) return length;
  return null;
}

/**
 * How many columns groups need, side by side, with everything below them. A row that would be too long becomes several of an
 * even length, leaving space in the middle for the line to the lower ones.
 */
export function columnsOf(nodes: readonly Nodes[], length: number): number {
  if (nodes.every(({ children }) => children.length === 0)) {
    const even = length === 1 ? 1 : length - (length % 2);
    return nodes.length <= length ? nodes.length : even;
  }
  return nodes.reduce((sum, { children }) => sum + Math.max(1, columnsOf(children, length)), 0);
}
