import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads files that are kept in the content folder and no page is made of.
 * @param folder the content folder
 */
export function keptIn(folder: string): (path: string) => string | null {
  return (path) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
}
