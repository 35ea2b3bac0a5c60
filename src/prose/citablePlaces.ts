import type { Root } from 'mdast';
import { paragraphAnchors } from './paragraphAnchors.ts';
import { plainText } from './plainText.ts';

/** A paragraph or list item that can be cited. */
export interface CitablePlace {
  anchor: string;
  /** Its first words. */
  opening: string;
}

const openingWords = 6;

/** Everything in a text that can be cited by an address of its own, in the order of reading. */
export function citablePlaces(body: Root): CitablePlace[] {
  return [...paragraphAnchors(body)].map(([node, anchor]) => {
    const words = plainText(node).split(' ');
    const opening = words.slice(0, openingWords).join(' ');
    return { anchor, opening: words.length > openingWords ? `${opening}…` : opening };
  });
}
