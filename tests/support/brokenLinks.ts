import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './siteFolder.ts';

/** Every link, picture and file in a built site that leads nowhere, as `page: address`. */
export function brokenLinks(siteFolder: string): string[] {
  const pages = new Map(
    filesIn(siteFolder)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [
        `/${path.replace(/index\.html$/u, '')}`,
        readFileSync(join(siteFolder, path), 'utf8'),
      ]),
  );
  const anchors = new Map(
    [...pages].map(([address, html]) => [
      address,
      new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id)),
    ]),
  );
  const leads = (from: string, address: string): boolean => {
    const { pathname, hash } = new URL(
      address.replaceAll('&amp;', '&'),
      `https://site.test${from}`,
    );
    const known = anchors.get(pathname);
    if (known === undefined)
      return !pathname.endsWith('/') && existsSync(join(siteFolder, decodeURIComponent(pathname)));
    return hash === '' || known.has(decodeURIComponent(hash.slice(1)));
  };
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/\s(?:href|src|srcset|action)="([^"]*)"/gu)]
      .map(([, address = '']) => address)
      .filter((address) => /^[/#]|^$/u.test(address) && !leads(page, address))
      .map((address) => `${page}: ${address}`),
  );
}
