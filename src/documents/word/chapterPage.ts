import type { PageCollection } from '../../collections/collection.ts';
import { pageCollections } from '../../collections/index.ts';
import { didYouMean, listOf } from '../../findings/nearest.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import { entriesOf } from '../../reader/entry.ts';
import { entryTemplate } from '../../schemas/entryTemplate.ts';

/** The page that a chapter becomes. */
export interface ChapterPage {
  /** Its file in the content folder. */
  path: string;
  /** The settings of a new page, by its title. */
  settings(title: string | null, known?: Readonly<Record<string, unknown>>): string;
}

/**
 * Finds the page that is meant. Throws, in a sentence, when there can be none.
 * @param to what was asked for, for example `reports/2025-26/police`
 * @param today the day on which a new page is dated
 */
export function chapterPage(to: string | undefined, entries: Entries, today: string): ChapterPage {
  if (to === undefined)
    throw new Error(
      'Say which page to make from the document, for example: --to reports/2025-26/police',
    );
  const path = `${to.replaceAll('\\', '/').replace(/^\.?\/+|\/+$|\.mdx$/gu, '')}.mdx`;
  const found = Object.entries(pageCollections as unknown as Record<string, PageCollection>).find(
    ([, { pattern }]) => pattern.test(path),
  );
  if (found === undefined || !/^[a-z0-9/.-]+$/u.test(path)) {
    const places = Object.values(pageCollections).map(({ where }) => where);
    throw new Error(
      `--to: a page cannot be at "${path}". Use lower-case letters, digits and hyphens, in one of these places: ${listOf(places, 20)}.`,
    );
  }
  const [name, { schema, within, order, one }] = found;
  const [, folder = ''] = path.split('/');
  if (within !== undefined && !entries.ids.reports.has(folder))
    throw new Error(
      `There is no report "${folder}" for a ${one}.${didYouMean(folder, entries.ids.reports)} Start it with: npm run new -- report ${folder}`,
    );
  const beside = entriesOf(entries, name).filter(
    ({ id }) => within === undefined || id.startsWith(`${folder}/`),
  );
  return {
    path,
    settings: (title, known = {}) =>
      `---\n${entryTemplate(schema, {
        ...(title === null ? {} : { title }),
        ...('order' in schema.shape && order !== 'title' ? { order: nextOrder(beside) } : {}),
        reviewed: today,
        ...known,
      })}---\n`,
  };
}

/** The next round number after the order of all entries. */
function nextOrder(list: readonly Entry<unknown>[]): number {
  const orders = list.map(({ data }) => (data as { order?: number }).order ?? 0);
  return (Math.floor(Math.max(0, ...orders) / 10) + 1) * 10;
}
