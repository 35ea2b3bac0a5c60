import { statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Connect } from 'vite';

/** The folders of the program that pages of a preview load scripts, styles and typefaces from. */
const loaded = ['src', 'node_modules', 'public'];

/**
 * Stops a development server serving files that are not part of the site. Otherwise it would serve anything in the program’s
 * folder, including the content, with counts and salts that are never published.
 * @param root the folder of the program, with forward slashes
 */
export function siteFilesOnly(root: string): Connect.NextHandleFunction {
  const isLoaded = (path: string): boolean =>
    loaded.some((folder) => path.startsWith(join(root, folder, '/')));
  return (request, response, next) => {
    const path = pathOf(request.url ?? '/');
    const isNamed = path?.startsWith('/@fs/') === true;
    const file =
      path === null ? null : normalize(isNamed ? path.slice('/@fs'.length) : join(root, path));
    if (file === null || (!isLoaded(file) && (isNamed || isFile(file)))) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is no such file on this site.\n');
      return;
    }
    next();
  };
}

/** The path of a request; `null` when it cannot be decoded. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/u, 1)[0] ?? '/').replace(/^\/{2,}/u, '/');
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
