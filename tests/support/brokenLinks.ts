import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './siteFolder.ts';

/**
 * Every broken link, picture and file in a built site, as `page: address`.
 * @param below the path that the site is published below: an address outside it is broken
 */
export function brokenLinks(siteFolder: string, below = ''): string[] {
  const pages = new Map(
    filesIn(siteFolder)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [
        `${below}/${path.replace(/index\.html$/u, '')}`,
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
    if (known !== undefined) return hash === '' || known.has(decodeURIComponent(hash.slice(1)));
    return (
      pathname.startsWith(`${below}/`) &&
      !pathname.endsWith('/') &&
      existsSync(join(siteFolder, decodeURIComponent(pathname.slice(below.length))))
    );
  };
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/\s(?:href|src|srcset|action|data-[a-z-]+)="([^"]*)"/gu)]
      .flatMap(([, addresses = '']) => addresses.split(', '))
      .map((address) => address.split(' ', 1)[0] ?? '')
      .filter((address) => /^[/#]|^$/u.test(address) && !leads(page, address))
      .map((address) => `${page}: ${address}`),
  );
}
