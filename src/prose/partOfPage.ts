import type { Nodes, Root } from 'mdast';
import { anchors } from './headings.ts';
import { paragraphAnchors } from './paragraphAnchors.ts';

/**
 * The part of a page an anchor refers to: everything below a heading down to the next at its level, or one paragraph.
 * @returns `null` if there is no such place
 */
export function partOfPage(body: Root, anchor: string): Root | null {
  const heading = [...anchors(body)].find(([, id]) => id === anchor)?.[0];
  if (heading === undefined) {
    const paragraph = [...paragraphAnchors(body)].find(([, id]) => id === anchor)?.[0];
    return paragraph === undefined
      ? null
      : { type: 'root', children: [paragraph as Root['children'][number]] };
  }
  const start = body.children.indexOf(heading);
  if (start === -1) return null;
  const rest = body.children.slice(start + 1);
  const end = rest.findIndex(
    (node: Nodes) => node.type === 'heading' && node.depth <= heading.depth,
  );
  return { type: 'root', children: end === -1 ? rest : rest.slice(0, end) };
}
