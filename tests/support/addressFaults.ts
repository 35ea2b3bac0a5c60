import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './siteFolder.ts';

/**
 * The addresses on a built site that some web hosts would break: those with capitals, which some hosts change to lower case, and
 * relative ones, which lead elsewhere if a host drops the trailing slash of a page's address.
 */
export function addressFaults(siteFolder: string): string[] {
  const files = filesIn(siteFolder);
  return [
    ...files.filter(hasCapital),
    ...files
      .filter((path) => path.endsWith('.html'))
      .flatMap((page) =>
        addressesIn(readFileSync(join(siteFolder, page), 'utf8'))
          .filter((address) => !isSafe(address))
          .map((address) => `${page}: ${address}`),
      ),
  ];
}

/** The addresses that a page links to, loads or submits to. */
function addressesIn(html: string): string[] {
  const attributes = html.matchAll(/\s(?:href|src|srcset|action|poster)="([^"]*)"/gu);
  const styles = html.matchAll(/url\((?!&)["']?([^"')]*)["']?\)/gu);
  return [
    ...[...attributes].flatMap(([, value = '']) => value.split(', ')),
    ...[...styles].map(([, value = '']) => value),
  ].map((address) => address.split(' ', 1)[0] ?? '');
}

function isSafe(address: string): boolean {
  if (/^(?:#|https?:|mailto:|tel:|sms:|data:)/u.test(address)) return true;
  return /^\/(?!\/)/u.test(address) && !hasCapital(address.replace(/[?#].*$/u, ''));
}

function hasCapital(path: string): boolean {
  return path !== path.toLowerCase();
}
