import { readdirSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Partnership } from '../model/partnership.ts';
import { emptyRooms } from '../model/rooms.ts';

/**
 * Takes the pages of rooms without content out of a finished site. Astro draws a page for every file in `src/pages/`,
 * whether or not there is anything to put on it.
 * @param siteFolder the folder of the site
 * @param partnership what the site is drawn from
 */
export function removeEmptyRooms(siteFolder: string, partnership: Partnership): void {
  for (const address of emptyRooms(partnership)) {
    const folder = join(siteFolder, address);
    rmSync(join(folder, 'index.html'), { force: true });
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
