import type { GroupPage } from './partnership.ts';

/** A group in the structure with those that answer to it. */
export interface StructureNode {
  text: string;
  href: string;
  note: string;
  children: StructureNode[];
}

/** The structure of the partnership as a tree: the groups that answer to no one are its tops. */
export function structureTree(groups: readonly GroupPage[]): StructureNode[] {
  const node = (group: GroupPage): StructureNode => ({
    text: group.shortTitle ?? group.title,
    href: group.address,
    // Some groups are called what they are.
    note: [
      group.kind.toLowerCase() === group.title.toLowerCase() ? '' : group.kind,
      group.frequency,
    ]
      .filter(Boolean)
      .join(', '),
    children: groups.filter(({ reportsTo }) => reportsTo === group.id).map(node),
  });
  return groups.filter(({ reportsTo }) => reportsTo === undefined).map(node);
}
