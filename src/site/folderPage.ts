import { posix } from 'node:path';
import type { Token } from 'parse5';
import { hashSource } from './exactPolicy.ts';
import type { HtmlElement } from './htmlTree.ts';
import { attributeOf, elementsOf, placeOf, rawText } from './htmlTree.ts';
import { linking } from './linksBelow.ts';
import { policyText, readPolicy } from './policy.ts';

/** An address as a page names it. */
type Near = (address: string) => string;

/** The HTML that a page which is opened from a folder has in place of a part that needs a web server. */
export type MissingPart = (what: 'search' | 'other', near: Near) => string;

/** A piece of a page, and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a page in a folder may load files of its own kind for. Not every browser takes `'self'` for the folder. */
const loading = new Set(['img-src', 'font-src', 'media-src']);

/**
 * Makes a finished page work when it is opened from a folder: its addresses start at the page and name `index.html`, and what
 * browsers load for no page of a folder (scripts in files, and typefaces ahead of their style sheet) is left out. The full
 * addresses of the published site stay.
 * @param html the text of the page
 * @param page the path of its file, with forward slashes
 * @param path the path that the site is published below, without a slash at the end
 */
export function folderPage(
  html: string,
  page: string,
  path: string,
  missingPart: MissingPart,
): string {
  const near: Near = (address) => addressFrom(page, address, path);
  const elements = elementsOf(html, false);
  const hashes = new Map(
    elements
      .filter(({ tagName }) => tagName === 'style')
      .map((style) => [hashSource(rawText(style)), hashSource(sheet(rawText(style), near))]),
  );
  const edits = elements
    .flatMap((element) => editsOf(element, near, hashes, missingPart))
    .toSorted((one, other) => one.start - other.start);
  let done = 0;
  const pieces: string[] = [];
  for (const { start, end, text } of edits) {
    // What is within a part that has gone has gone with it.
    if (start < done) continue;
    pieces.push(html.slice(done, start), text);
    done = end;
  }
  return [...pieces, html.slice(done)].join('');
}

/** An address on the site as a page names it from where its file is. Any other address stays as it is. */
function addressFrom(page: string, address: string, path: string): string {
  if (!address.startsWith(`${path}/`) || address.startsWith('//')) return address;
  const [way = ''] = address.split(/[?#]/u, 1);
  const file = way.endsWith('/') ? `${way}index.html` : way;
  const rest = address.slice(way.length);
  return posix.relative(posix.dirname(page), file.slice(path.length + 1)) + rest;
}

function editsOf(
  element: HtmlElement,
  near: Near,
  hashes: ReadonlyMap<string, string>,
  missingPart: MissingPart,
): Edit[] {
  const { tagName } = element;
  const whole = (text: string): Edit[] => {
    const [start, end] = placeOf(element);
    return [{ start, end, text }];
  };
  if (tagName === 'search') return whole(missingPart('search', near));
  if (tagName === 'noscript') return whole(missingPart('other', near));
  const isAhead = /^(?:module)?preload$/u.test(attributeOf(element, 'rel') ?? '');
  if (isAhead || (tagName === 'script' && attributeOf(element, 'src') !== undefined))
    return whole('');
  if (tagName === 'style') return whole(`<style>${sheet(rawText(element), near)}</style>`);
  return element.attrs.flatMap((attribute) => {
    const { name } = attribute;
    const value = valueOf(element, attribute, near, hashes);
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (value === attribute.value || place === undefined) return [];
    const written = value?.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const text = written === undefined ? '' : `${name}="${written}"`;
    return [{ start: place.startOffset, end: place.endOffset, text }];
  });
}

/** What an attribute says in a folder; `null` when it names what a script would fetch, which it cannot there. */
function valueOf(
  element: HtmlElement,
  { name, value }: Token.Attribute,
  near: Near,
  hashes: ReadonlyMap<string, string>,
): string | null {
  if (name.startsWith('data-') && value.startsWith('/')) return null;
  if (linking.has(name)) return value.split(', ').map(near).join(', ');
  if (name !== 'content') return value;
  switch (attributeOf(element, 'http-equiv')) {
    case 'content-security-policy':
      return folderPolicy(value, hashes);
    case 'refresh':
      return value.replace(/(?<=url=).*/u, near);
    default:
      return value;
  }
}

/** The policy of a page in a folder. Its style sheets name other addresses now, so they have other hashes. */
function folderPolicy(policy: string, hashes: ReadonlyMap<string, string>): string {
  return policyText(
    new Map(
      [...readPolicy(policy)].map(([name, sources]) => {
        const known = [...sources].map((source) => hashes.get(source) ?? source);
        return [name, new Set(loading.has(name) ? [...known, 'file:'] : known)];
      }),
    ),
  );
}

/** A style sheet with its addresses as the page names them. The typeface cannot come ahead, so a page does not go without it. */
function sheet(css: string, near: Near): string {
  return css
    .replaceAll(/(?<=url\(["']?)\/[^)"']*/gu, near)
    .replace(/(?<=font-display:\s*)optional/u, 'swap');
}
