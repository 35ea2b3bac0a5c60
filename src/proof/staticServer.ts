import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sitePath } from '../model/siteRoot.ts';
import { hostHeaders } from './hostHeaders.ts';

/** A server of a folder, as a plain web host would serve it. */
export interface StaticServer {
  /** The address, with the path that the site is published below, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, on any free port, with the headers that its file `_headers` asks for.
 * @param folder the folder
 * @param note gets every request, as the log of a web host would
 */
export async function serveFolder(
  folder: string,
  note?: (request: IncomingMessage) => void,
): Promise<StaticServer> {
  const headersOf = hostHeaders(folder);
  const below = pathOfSite(folder);
  const answer = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => setHeaders(response, headersOf(`${below}${path}`)),
  });
  const server = createServer((request, response) => {
    note?.(request);
    request.url = request.url?.replace(below, '');
    answer(request, response, () => {
      const page = join(folder, '404.html');
      setHeaders(response, headersOf(`${below}${request.url ?? '/'}`));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The test server has no address.');
  return {
    url: `http://127.0.0.1:${address.port}${below}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The path that a site is published below, as its home page says; empty at the root of a domain. */
function pathOfSite(folder: string): string {
  const home = join(folder, 'index.html');
  const html = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const [, address] = /<link rel="canonical" href="([^"]+)"/u.exec(html) ?? [];
  return address === undefined ? '' : sitePath(address);
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
