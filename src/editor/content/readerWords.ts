import type { Node } from 'prosemirror-model';
import type { Partnership } from '../../model/partnership.ts';
import type { ComponentAttributes } from '../writing/schema.ts';
import { openWords } from '../writing/wordsEdit.ts';
import { componentLabel } from './componentLabel.ts';

/** A text of the site as readers know it: without signs of how it is written, and with figures in place of what fetches them. */
export function readerWords(text: string, partnership: Partnership | null): string {
  const open = openWords(text);
  const words =
    open === null ? withoutMarkup(text, partnership) : wordsOfNode(open.doc, partnership);
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function wordsOfNode(node: Node, partnership: Partnership | null): string {
  const within = node.children.map((child) => wordsOfNode(child, partnership));
  switch (node.type.name) {
    case 'text':
      return node.text ?? '';
    case 'hard_break':
      return ' ';
    case 'chip':
    case 'placed':
      return componentLabel(node.attrs as ComponentAttributes, partnership);
    case 'panel':
      return `${componentLabel(node.attrs as ComponentAttributes, partnership)}: ${within.join(' ')}`;
    case 'kept':
    case 'kept_inline':
      return withoutMarkup(String(node.attrs['source']), partnership);
    case 'list_item':
      return `• ${within.join(' ')}`;
    case 'table_row':
      return within.join(', ');
    case 'table':
      return within.join('; ');
    default:
      return within.join(node.inlineContent ? '' : ' ');
  }
}

/** A text that cannot be read as a page, or a part of one. */
function withoutMarkup(text: string, partnership: Partnership | null): string {
  const named = text.replaceAll(/<[A-Z]\w*(?:\s[^<>]*)?\/>/gu, (markup) => {
    let words = '';
    openWords(markup)?.doc.descendants(({ attrs }) => {
      if ('properties' in attrs) words = componentLabel(attrs as ComponentAttributes, partnership);
    });
    return words;
  });
  return named.replaceAll(/<\/?[A-Za-z][^<>]*>/gu, '');
}
