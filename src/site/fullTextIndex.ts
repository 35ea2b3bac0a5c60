import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The files of Pagefind that the search page uses. The others are ready-made interfaces. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(?:index|fragment|filter)\/.+)$/u;

/**
 * Writes an index of the text of all pages into the folder `pagefind/` of a finished site.
 * @param meanwhile what is done while Pagefind, a process of its own, reads the pages; changes none of them
 */
export async function writeFullTextIndex(siteFolder: string, meanwhile: () => void): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined || errors.length > 0) throw new Error(errors.join('; '));
    const reading = index.addDirectory({ path: siteFolder });
    meanwhile();
    const read = await reading;
    if (read.errors.length > 0) throw new Error(read.errors.join('; '));
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join('; '));
    for (const { path, content } of files.filter((file) => used.test(file.path))) {
      const file = join(siteFolder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search index could not be made: ${reason}`, { cause });
  } finally {
    await close();
  }
}
