import type { Nodes } from 'mdast';
import { isMdxElement, properties } from '../prose/mdxElement.ts';
import { readMdx } from '../reader/mdxSource.ts';
import { readYaml } from '../reader/yamlSource.ts';

/**
 * The canonical form of a file: what it says, whatever the way in which it is written. Two files have the same canonical form
 * exactly when they hold the same values.
 *
 * - Settings are read as YAML and written as JSON with sorted names, so the order of fields, quotation marks, comments and the
 *   spelling of a number make no difference.
 * - The text of a page is read as a tree and written as JSON without the places of its parts. A line break within a paragraph
 *   is a space, as it is on the page.
 * - All words are in Unicode NFC, and lines end with `\n`.
 *
 * @param path the path of the file, whose ending says what it is
 * @param text what is in it
 */
export function canonicalFile(path: string, text: string): string {
  if (!path.endsWith('.mdx')) return canonicalJson(signedSettings(readYaml(text, path).data));
  const { settings, body } = readMdx(text, path);
  return canonicalJson({
    settings: signedSettings(settings.data),
    text: body === null ? null : plainTree(body),
  });
}

/**
 * Values as JSON with sorted names.
 * @param value plain data
 * @param words how words are written: in NFC unless something else is asked for
 */
export function canonicalJson(value: unknown, words: (text: string) => string = inNfc): string {
  const sorted = (inner: unknown): unknown => {
    if (typeof inner === 'string') return words(inner);
    if (Array.isArray(inner)) return inner.map(sorted);
    if (typeof inner !== 'object' || inner === null) return inner ?? null;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, field]) => field !== undefined)
        .map(([name, field]): [string, unknown] => [words(name), sorted(field)])
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function inNfc(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').normalize('NFC');
}

/** What is not signed: it changes while a report makes its way, or serves the upkeep and the search of the site alone. */
const unsignedFields = new Set([
  'status',
  'approved',
  'published',
  'reviewed',
  'reviewBy',
  'keywords',
]);

function signedSettings(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !unsignedFields.has(name)));
}

/** A node of a text without its place. */
function plainTree(node: Nodes): Record<string, unknown> {
  if (node.type === 'text') {
    return { type: 'text', value: node.value.replaceAll(/[ \t\r\n]+/gu, ' ') };
  }
  const rest = Object.fromEntries(
    Object.entries(node).filter(
      ([name, value]) =>
        name !== 'position' && name !== 'data' && value !== null && value !== undefined,
    ),
  );
  return {
    ...rest,
    ...(isMdxElement(node) ? { attributes: properties(node) } : {}),
    ...('children' in node ? { children: node.children.map(plainTree) } : {}),
  };
}
