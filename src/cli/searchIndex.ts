import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { steadyIndex } from './steadyIndex.ts';

/** The files of Pagefind that the search page uses. The others are ready-made interfaces. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(?:index|fragment|filter)\/.+)$/u;

/** An index of the text of a site. A program of its own makes it while the next pages are drawn. */
export interface SearchIndex {
  /** Takes in a page; waits while too many are on their way. What goes wrong is told by `write`. */
  add: (path: string, html: string) => Promise<void>;
  /** Writes the index into the folder `pagefind/` of a site. Throws when a page could not be taken in. */
  write: (siteFolder: string) => Promise<{ pages: number }>;
  /** Ends the program. */
  close: () => Promise<void>;
}

/** How many pages may be on their way to the program, so that a large site does not pile up in between. */
const mostOnTheirWay = 40;

/** Opens an empty index. */
export async function openSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined || errors.length > 0)
    throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const added: Promise<string[]>[] = [];
  return {
    add: async (sourcePath, html) => {
      const content = searchedPart(html);
      added.push(
        index.addHTMLFile({ sourcePath, content }).then(
          (answer) => answer.errors,
          (cause: unknown) => [String(cause)],
        ),
      );
      await added.at(-mostOnTheirWay);
    },
    write: async (siteFolder) => {
      const faults = (await Promise.all(added)).flat();
      if (faults.length > 0)
        throw new Error(`The search index could not read the site: ${faults.join('; ')}`);
      const written = await index.getFiles();
      if (written.errors.length > 0)
        throw new Error(`The search index could not be made: ${written.errors.join('; ')}`);
      for (const { path, content } of steadyIndex(
        written.files.filter((file) => used.test(file.path)),
      )) {
        const target = join(siteFolder, 'pagefind', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      return { pages: added.length };
    },
    close: async () => {
      await close();
    },
  };
}

const styles = /<style>[^]*?<\/style>/gu;

/** A page without what is not searched, which is most of it by length: its styles, and what frames its main part. */
function searchedPart(html: string): string {
  const [body, main, end] = [html.indexOf('<body'), html.indexOf('<main'), html.indexOf('</main>')];
  if (body === -1 || main < body || end < main) return html;
  return `${html.slice(0, body).replace(styles, '')}<body>${html.slice(main, end)}</main></body></html>`;
}
