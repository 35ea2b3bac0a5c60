import type { XmlElement } from '../xmlTree.ts';
import { childrenOf, localName } from '../xmlTree.ts';

/** A paragraph of a Word document, as it looks on the screen. */
export interface WordParagraph {
  element: XmlElement;
  /** Its number, counted over the whole text. */
  number: number;
  text: string;
  /** Names of the bookmarks in it. */
  bookmarks: string[];
}

/** The paragraphs of a text in order, those in tables and text boxes included. */
export function wordParagraphs(root: XmlElement): WordParagraph[] {
  return elementsIn(root, 'p').map((element, index) => ({
    element,
    number: index + 1,
    text: shownText(element),
    bookmarks: elementsIn(element, 'bookmarkStart').map((mark) => valueOf(mark, 'name')),
  }));
}

/** How to find a paragraph again: by its number and how it begins. */
export function placeOf({ number, text }: WordParagraph): string {
  const words = text.split(/\s+/u).slice(0, 6).join(' ');
  return words === ''
    ? `paragraph ${number}`
    : `paragraph ${number} ("${words}${words.length < text.length ? ' …' : ''}")`;
}

/** Everything of a name within an element, the outer before the inner. Older copies of a drawing are left out. */
export function elementsIn(root: XmlElement, ...names: string[]): XmlElement[] {
  return childrenOf(root).flatMap((child) => {
    if (localName(child) === 'Fallback') return [];
    const inner = elementsIn(child, ...names);
    return names.includes(localName(child)) ? [child, ...inner] : inner;
  });
}

/** The value of an attribute, whatever prefix the program that wrote it gives it. */
export function valueOf({ attributes }: XmlElement, name = 'val'): string {
  const found = Object.entries(attributes).find(
    ([key]) => key.slice(key.indexOf(':') + 1) === name,
  );
  return found?.[1] ?? '';
}

/** Whether a setting is on: it is when nothing is said of it. */
export function isOn(setting: XmlElement | undefined): boolean {
  return setting !== undefined && !/^(?:0|false|none|off)$/u.test(valueOf(setting));
}

/** The words of an element without those that are struck out as a change, and without paragraphs within it. */
export function shownText(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      switch (localName(child)) {
        case 't':
          return child.text;
        case 'tab':
        case 'br':
          return ' ';
        case 'del':
        case 'moveFrom':
        case 'p':
        case 'Fallback':
        case 'txbxContent':
          return '';
        default:
          return shownText(child);
      }
    })
    .join('');
}
