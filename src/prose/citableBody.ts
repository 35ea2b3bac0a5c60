import type { Link, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { isMdxElement } from './mdxElement.ts';
import type { Words } from '../words/words.ts';
import { paragraphAnchors } from './paragraphAnchors.ts';

/**
 * Gives every paragraph and list item its permanent anchor, and a small link to itself at its end for citing it.
 * @param body the text
 * @param words the words of the site
 */
export function citableBody(body: Root, words: Words): Root {
  const anchors = paragraphAnchors(body);
  const numbers = new Map([...anchors.keys()].map((node, index) => [node, index + 1]));
  const label = (number: number): string => words('site.paragraph', { number: String(number) });
  const cited = (node: Nodes): Nodes => {
    if (node.type === 'paragraph' || node.type === 'listItem') {
      const anchor = anchors.get(node);
      const number = numbers.get(node) ?? 0;
      if (anchor === undefined) return node;
      return node.type === 'paragraph'
        ? citedParagraph(node, anchor, label(number))
        : citedItem(node, anchor, label(number));
    }
    if (node.type === 'list' || node.type === 'blockquote' || isMdxElement(node)) {
      return { ...node, children: node.children.map(cited) } as Nodes;
    }
    return node;
  };
  return { ...body, children: body.children.map(cited) as Root['children'] };
}

function citedParagraph(paragraph: Paragraph, anchor: string, label: string): Paragraph {
  return {
    ...paragraph,
    children: [...paragraph.children, selfLink(anchor, label)],
    data: { ...paragraph.data, hProperties: { id: anchor } },
  };
}

function citedItem(item: ListItem, anchor: string, label: string): ListItem {
  const [first, ...rest] = item.children;
  const children: ListItem['children'] =
    first?.type === 'paragraph'
      ? [{ ...first, children: [...first.children, selfLink(anchor, label)] }, ...rest]
      : item.children;
  return { ...item, children, data: { ...item.data, hProperties: { id: anchor } } };
}

function selfLink(anchor: string, label: string): Link {
  return {
    type: 'link',
    url: `#${anchor}`,
    children: [{ type: 'text', value: '¶' }],
    data: {
      hProperties: {
        className: ['pilcrow'],
        // A stop at every paragraph would keep the keyboard from getting on. The note on citing lists them all.
        tabIndex: -1,
        ariaLabel: label,
        dataPagefindIgnore: '',
      },
    },
  };
}
