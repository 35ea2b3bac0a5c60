import { close, createIndex } from 'pagefind';

/** Indexes a finished site for search, into its own folder `pagefind/`. Throws when a page cannot be indexed. */
export async function writeSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined || errors.length > 0) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: siteFolder });
    if (added.errors.length > 0) throw new Error(`The search index could not read the site: ${added.errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath: `${siteFolder}/pagefind` });
    if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
    return { pages: added.page_count };
  } finally {
    await close();
  }
}
