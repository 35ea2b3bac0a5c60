import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** An answer to a request for a page of a built site. */
export interface SiteAnswer {
  status: number;
  contentType: string;
  body: Buffer;
}

/**
 * What a built site answers to an address: a browser can so read it from the disk under its own address, without a server.
 * @param folder the folder of the site
 * @param url the address
 */
export function siteAnswer(folder: string, url: string): SiteAnswer {
  const path = decodeURIComponent(new URL(url).pathname);
  let file = normalize(join(folder, path));
  const isInside = file === folder || file.startsWith(folder + sep);
  if (isInside && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!isInside || !existsSync(file)) {
    return { status: 404, contentType: 'text/plain; charset=utf-8', body: Buffer.from('') };
  }
  const contentType = types[extname(file)] ?? 'application/octet-stream';
  return { status: 200, contentType, body: readFileSync(file) };
}
