import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionEntry, CollectionName } from './collectionEntries.ts';
import { collectionEntries } from './collectionEntries.ts';

/**
 * Fills one of Astro's collections with its part of the partnership. The content was read and checked by the integration (see
 * `almanac.ts`), all of it at once, so nothing is parsed here a second time.
 */
export function collectionLoader(name: CollectionName): Loader {
  return {
    name: `almanac-${name}`,
    load: async ({ store, config }) => {
      const almanac = config.integrations.find(({ hooks }) => 'almanac:content' in hooks);
      const content = await almanac?.hooks['almanac:content']?.();
      if (content === undefined)
        throw new Error('astro.config.mjs does not name the integration that reads the content.');
      const folder = relative(fileURLToPath(config.root), content.folder);
      const entries =
        content.partnership === null
          ? []
          : (collectionEntries[name](content.partnership) as CollectionEntry[]);
      const ids = new Set(entries.map(({ id }) => id));
      // Only what has gone is deleted: after that, or after clearing the store, Astro waits for half a second.
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, data, file } of entries)
        store.set({ id, data, filePath: file && join(folder, file).replaceAll('\\', '/') });
    },
  };
}
