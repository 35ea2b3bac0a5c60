import { existsSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Partnership } from '../model/partnership.ts';
import { emptyFiles, emptyRooms } from '../model/rooms.ts';

/**
 * Takes the pages and files of rooms without content out of a finished site. Astro draws a page for every file in `src/pages/`,
 * whether or not there is anything to put on it.
 * @param siteFolder the folder of the site
 * @param partnership what the site is drawn from
 */
export function removeEmptyRooms(siteFolder: string, partnership: Partnership): void {
  for (const file of emptyFiles(partnership)) rmSync(join(siteFolder, file), { force: true });
  // Rooms within rooms first, so that the folder of the outer one can go as well.
  const addresses = emptyRooms(partnership).toSorted((a, b) => b.length - a.length);
  for (const address of addresses) {
    const folder = join(siteFolder, address);
    rmSync(join(folder, 'index.html'), { force: true });
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
