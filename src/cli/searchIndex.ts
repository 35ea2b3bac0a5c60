import { createIndex, close } from 'pagefind';
import type { FileLayer } from './layFiles.ts';
import { steadyIndex } from './steadyIndex.ts';

/** The files of Pagefind that the search page uses. The others are ready-made interfaces. */
const used =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.(?!unknown)[^/]+\.pagefind|(?:index|fragment|filter)\/.+)$/u;

/** An index of the text of a site. A program of its own makes it while the next pages are drawn. */
export interface SearchIndex {
  /**
   * Takes in a page, or puts it in the place of the one that was taken in under the same path. Waits while too many are on
   * their way. What goes wrong is told by `write`.
   */
  add(path: string, html: string): Promise<void>;
  /**
   * Writes the index into the folder `pagefind/` of a site. Throws when a page could not be taken in.
   * @param pages the paths of the pages, in the order in which the index knows them
   * @param textOf reads one of them
   * @param files puts files into the folder of the site
   */
  write(
    pages: readonly string[],
    textOf: (path: string) => string,
    files: FileLayer,
  ): Promise<void>;
  /** Ends the program. */
  close(): Promise<void>;
}

/** How many pages may be on their way to the program, so that a large site does not pile up in between. */
const mostOnTheirWay = 40;

/** Opens an empty index. */
export async function openSearchIndex(): Promise<SearchIndex> {
  let opened = await openEmpty();
  return {
    add: (path, html) => opened.add(path, html),
    write: async (pages, textOf, files) => {
      if (!isSameList(opened.paths(), pages)) {
        // Pages are known by their numbers, so the order counts: the same site has the same index however it came about.
        opened = await openEmpty();
        for (const path of pages) await opened.add(path, textOf(path));
      }
      for (const { path, content } of await opened.files()) files.lay(`pagefind/${path}`, content);
    },
    close: async () => {
      await close();
    },
  };
}

async function openEmpty() {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined || errors.length > 0)
    throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const paths = new Set<string>();
  const added: Promise<string[]>[] = [];
  return {
    /** The paths of the pages, in the order in which they were taken in first. */
    paths: () => [...paths],
    add: async (sourcePath: string, html: string) => {
      paths.add(sourcePath);
      const content = searchedPart(html);
      added.push(
        index.addHTMLFile({ sourcePath, content }).then(
          (answer) => answer.errors,
          (cause: unknown) => [String(cause)],
        ),
      );
      await added.at(-mostOnTheirWay);
    },
    files: async () => {
      const faults = (await Promise.all(added)).flat();
      if (faults.length > 0)
        throw new Error(`The search index could not read the site: ${faults.join('; ')}`);
      const written = await index.getFiles();
      if (written.errors.length > 0)
        throw new Error(`The search index could not be made: ${written.errors.join('; ')}`);
      return steadyIndex(written.files.filter((file) => used.test(file.path)));
    },
  };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((path, place) => path === other[place]);
}

/** A page without what is not searched, which is most of it by length: its styles, and what frames its main part. */
function searchedPart(html: string): string {
  const [body, main, end] = [html.indexOf('<body'), html.indexOf('<main'), html.indexOf('</main>')];
  if (body === -1 || main < body || end < main) return html;
  return `${withoutStyles(html.slice(0, body))}<body>${html.slice(main, end)}</main></body></html>`;
}

function withoutStyles(head: string): string {
  const [start = '', ...styled] = head.split('<style>');
  const rests = styled.map((part) => {
    const end = part.indexOf('</style>');
    // What never ends is no style but words of an author, in an attribute.
    return end === -1 ? `<style>${part}` : part.slice(end + '</style>'.length);
  });
  return start + rests.join('');
}
