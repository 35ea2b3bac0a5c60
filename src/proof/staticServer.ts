import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { hostHeaders } from './hostHeaders.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** A server of a folder, as a plain web host would serve it. */
export interface StaticServer {
  /** The address, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, on any free port, with the headers that its file `_headers` asks for.
 *
 * @param folder the folder
 * @param note gets every request, as the log of a web host would
 */
export async function serveFolder(
  folder: string,
  note?: (request: IncomingMessage) => void,
): Promise<StaticServer> {
  const headersOf = hostHeaders(folder);
  const server = createServer((request, response) => {
    note?.(request);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep) && file !== folder + sep && file !== folder) {
      response.writeHead(403).end();
      return;
    }
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    if (!found) file = join(folder, '404.html');
    const type = types[extname(file)] ?? 'application/octet-stream';
    const isPacked =
      /^text|json|javascript|xml/u.test(type) &&
      String(request.headers['accept-encoding']).includes('gzip');
    response.writeHead(found ? 200 : 404, {
      ...headersOf(path),
      'content-type': type,
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    const content = createReadStream(file);
    if (isPacked) content.pipe(createGzip()).pipe(response);
    else content.pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The test server has no address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
