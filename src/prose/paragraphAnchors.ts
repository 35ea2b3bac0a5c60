import type { ListItem, Nodes, Paragraph } from 'mdast';
import { anchorOf, anchors } from './headings.ts';
import { isMdxElement } from './mdxElement.ts';
import { perTree } from './perTree.ts';
import { plainText } from './plainText.ts';

/** Something that can be cited by its own address: a paragraph, or an item of a list. */
export type Citable = Paragraph | ListItem;

const openingWords = 5;

/**
 * The permanent anchor of each paragraph and list item, made from its opening words without figures: it survives edits
 * elsewhere on the page, later in the paragraph and of its numbers. Equal openings get a number.
 * @example 'There were 12 contacts in the year' // => 'p-there-were-contacts-in-the'
 */
export const paragraphAnchors = perTree((body): ReadonlyMap<Citable, string> => {
  const used = new Set(anchors(body).values());
  const result = new Map<Citable, string>();
  for (const node of citable(body)) {
    const words = plainText(node)
      .split(' ')
      .filter((word) => !/\d/u.test(word));
    const base = `p-${anchorOf(words.slice(0, openingWords).join(' '))}`;
    let anchor = base;
    for (let count = 2; used.has(anchor); count += 1) anchor = `${base}-${count}`;
    used.add(anchor);
    result.set(node, anchor);
  }
  return result;
});

/** Paragraphs and items of outer lists, in order; what is in tables, inner lists and footnotes is left out. */
function citable(parent: Nodes): Citable[] {
  if (!('children' in parent)) return [];
  return parent.children.flatMap((node: Nodes): Citable[] => {
    if (node.type === 'paragraph') return [node];
    if (node.type === 'list') return node.children;
    if (node.type === 'blockquote' || isMdxElement(node)) return citable(node);
    return [];
  });
}
