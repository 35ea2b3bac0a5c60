import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The files of Pagefind that the search page uses, besides one program. The others are ready-made interfaces. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|(?:index|fragment|filter)\/.+)$/u;

/** The program for a language, and the one for those whose endings Pagefind does not know, such as Welsh. */
const ownProgram = /^wasm\.(?!unknown)[^/]+\.pagefind$/u;
const anyProgram = /^wasm\.unknown\.pagefind$/u;

/**
 * Writes an index of the text of all pages into the folder `pagefind/` of a finished site.
 * @param language the language of the site, such as `en`: pages in others are read by its rules too
 * @param meanwhile what is done while Pagefind, a process of its own, reads the pages; changes none of them
 */
export async function writeFullTextIndex(
  siteFolder: string,
  language: string,
  meanwhile: () => void,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined || errors.length > 0) throw new Error(errors.join('; '));
    const reading = index.addDirectory({ path: siteFolder });
    // When something else fails, Pagefind is closed and refuses to answer. Unheard, that would end the program.
    reading.catch(() => undefined);
    meanwhile();
    const read = await reading;
    if (read.errors.length > 0) throw new Error(read.errors.join('; '));
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join('; '));
    const program = files.some(({ path }) => ownProgram.test(path)) ? ownProgram : anyProgram;
    for (const { path, content } of files) {
      if (!used.test(path) && !program.test(path)) continue;
      const file = join(siteFolder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (cause) {
    // What the system refuses, such as a full disk, is told in words of its own.
    if (cause instanceof Error && 'code' in cause) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The search index could not be made: ${reason}`, { cause });
  } finally {
    await close();
  }
}
