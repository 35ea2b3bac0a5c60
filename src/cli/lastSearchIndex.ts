import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** A plugin of the development server. */
interface LastSearchIndex {
  name: string;
  configureServer(server: ViteDevServer): void;
}

/**
 * Serves the index of all text that the last build left. While editing, names and everyday words are searched as they
 * are now, and the text as it was then; without a build, only the former.
 */
export function lastSearchIndex(outFolder: string): LastSearchIndex {
  const folder = join(outFolder, 'pagefind');
  return {
    name: 'almanac-last-search-index',
    configureServer(server) {
      server.middlewares.use('/pagefind', (request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file = normalize(join(folder, path));
        if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, {
          'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        });
        createReadStream(file).pipe(response);
      });
    },
  };
}
