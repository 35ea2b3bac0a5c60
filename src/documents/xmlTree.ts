import { XmlElement, parseXml } from '@rgrove/parse-xml';

export type { XmlElement };

/** Reads a text in XML. Throws, in a sentence, when it is none. */
export function readTree(text: string): XmlElement {
  let root: XmlElement | null = null;
  try {
    root = parseXml(text).root;
  } catch {
    // Where exactly it is damaged helps no one.
  }
  if (root === null)
    throw new Error(
      'The document is damaged. Open it in the program it was made with and save it again.',
    );
  return root;
}

/** The elements within an element; only those of some names when names are given. Prefixes do not count: each program chooses its own. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  const children = (element?.children ?? []).filter((child) => child instanceof XmlElement);
  return names.length === 0
    ? children
    : children.filter((child) => names.includes(localName(child)));
}

/** The first element on the way down through elements of these names. */
export function descend(
  element: XmlElement | undefined,
  ...names: string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** The name of an element without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
