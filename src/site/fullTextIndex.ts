import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The files of Pagefind that the search page uses. The others are ready-made interfaces. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(?:index|fragment|filter)\/.+)$/u;

/** Writes an index of the text of all pages into the folder `pagefind/` of a finished site. */
export async function writeFullTextIndex(siteFolder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (index === undefined || errors.length > 0) throw new Error(errors.join('; '));
    const read = await index.addDirectory({ path: siteFolder });
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
