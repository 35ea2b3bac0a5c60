import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How large a finished site is. */
export interface SiteSize {
  /** Pages of HTML. */
  pages: number;
  files: number;
  bytes: number;
}

/** Counts a folder. */
export function siteSize(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce(
      (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
      0,
    ),
  };
}
