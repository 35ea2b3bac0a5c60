/** An element of an XML text: its attributes and what stands in it. */
export interface XmlElement {
  attributes: Readonly<Record<string, string>>;
  content: string;
}

/**
 * Takes the prefixes off the names of elements. Programs that write workbooks choose them freely.
 * @example withoutPrefixes('<x:row r="1"/>') // => '<row r="1"/>'
 */
export function withoutPrefixes(xml: string): string {
  return xml.replace(/<(\/?)\w+:(?=\w)/gu, '<$1');
}

/** The elements of a name, in order. Those of one name must not stand within each other. */
export function elementsOf(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'gu');
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({
    attributes: attributesOf(attributes),
    content,
  }));
}

/** The text in a piece of XML: that of all its `t` elements, without the signs for its reading aloud. */
export function textIn(xml: string): string {
  return elementsOf(xml.replace(/<rPh[\s\S]*?<\/rPh>/gu, ''), 't')
    .map(({ content }) => unescaped(content))
    .join('');
}

/** Text as it was before it was put into XML. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
      return names[name ?? ''] ?? whole;
    },
  );
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(
      ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')],
    ),
  );
}
