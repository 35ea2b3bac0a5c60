import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { steadyIndex } from './steadyIndex.ts';

/** The files of Pagefind that the search page uses. The others are ready-made interfaces. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(?:index|fragment|filter)\/.+)$/u;

/** Indexes the text of a finished site, into its own folder `pagefind/`. Throws when a page cannot be indexed. */
export async function writeSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined || errors.length > 0)
      throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: siteFolder });
    if (added.errors.length > 0)
      throw new Error(`The search index could not read the site: ${added.errors.join('; ')}`);
    const written = await index.getFiles();
    if (written.errors.length > 0)
      throw new Error(`The search index could not be made: ${written.errors.join('; ')}`);
    const files = steadyIndex(written.files.filter((file) => used.test(file.path)));
    for (const { path, content } of files) {
      const target = join(siteFolder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return { pages: added.page_count };
  } finally {
    await close();
  }
}
