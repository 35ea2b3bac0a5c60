import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page weighs compressed, part by part, in bytes. */
export interface PageWeight {
  /** The address. */
  address: string;
  /** The page itself with everything that is in it. */
  page: number;
  /** The styles in it. */
  styles: number;
  /** The scripts in it. */
  inlineScripts: number;
  /** Scripts and style sheets that it loads at once. */
  loaded: number;
  /** The pictures of charts that it shows. */
  pictures: string[];
}

/** How many bytes a host sends for some text or a file. */
export function packed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** How many bytes a host sends for a file of the site. */
export function packedFile(siteFolder: string, address: string): number {
  return packed(readFileSync(join(siteFolder, address)));
}

/** Weighs a page of a built site. */
export function pageWeight(siteFolder: string, path: string): PageWeight {
  const html = readFileSync(join(siteFolder, path), 'utf8');
  const without = (pattern: RegExp): number => packed(html) - packed(html.replace(pattern, ''));
  // What is in a template is asked for when something needs it.
  const atOnce = html.replace(/<template\b[^]*?<\/template>/gu, '');
  const addresses = [...atOnce.matchAll(/<(?:script|link)\b[^>]*>/gu)].flatMap(([tag]) => {
    const isLoaded = tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload)"/u.test(tag);
    return isLoaded ? (/(?:src|href)="(\/[^"]+)"/u.exec(tag)?.[1] ?? []) : [];
  });
  const loaded = [...withImports(siteFolder, addresses)];
  return {
    address: `/${path.replace(/index\.html$/u, '')}`,
    page: packed(html),
    styles: without(/<style\b[^]*?<\/style>/gu),
    inlineScripts: without(/<script\b(?![^>]*(?:\bsrc=|type="application))[^]*?<\/script>/gu),
    loaded: loaded.reduce((sum, address) => sum + packedFile(siteFolder, address), 0),
    pictures: [
      ...html.matchAll(/<(?:img|source)\b[^>]*\b(?:src|srcset)="(\/charts\/[^"]+)"/gu),
    ].map(([, address = '']) => address),
  };
}

/** Scripts with all that they import at once; what they import later is not loaded with the page. */
function withImports(siteFolder: string, addresses: readonly string[]): Set<string> {
  const all = new Set<string>();
  const follow = (address: string): void => {
    if (all.has(address) || !existsSync(join(siteFolder, address))) return;
    all.add(address);
    const text = readFileSync(join(siteFolder, address), 'utf8');
    for (const [, name = ''] of text.matchAll(
      /(?:^|[;}])\s*import\s*(?:[^"'`;()]*?\bfrom\s*)?["'`](\.[^"'`]+)["'`]/gu,
    )) {
      follow(posix.join(dirname(address), name));
    }
  };
  addresses.forEach(follow);
  return all;
}
