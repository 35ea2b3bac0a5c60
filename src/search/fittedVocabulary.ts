import type { SearchPage, Vocabulary } from './searchPage.ts';
import { vocabularyFile } from './vocabularyFile.ts';

/** The most that the compressed vocabulary may weigh, so that the first results come quickly on a slow line. */
const mostBytes = 75_000;

/** Kinds of page that become more with every year. */
const growing = new Set(['report', 'data', 'improvement']);

/**
 * Makes a vocabulary fit what a reader can load. What goes first are details of pages that pile up over the years: they
 * can still be found in the index of all text. What people look for in a hurry stays.
 */
export function fittedVocabulary(vocabulary: Vocabulary, most = mostBytes): Vocabulary {
  const { pages } = vocabulary;
  const [newest] = pages
    .map(({ year }) => year)
    .filter((year) => year !== undefined)
    .sort()
    .reverse();
  const isOlder = ({ kind, year }: SearchPage): boolean => growing.has(kind) && year !== newest;
  const steps: ((page: SearchPage) => SearchPage[])[] = [
    (page) => [isOlder(page) ? without(page, 'body', 'text', 'places') : page],
    (page) => [growing.has(page.kind) ? without(page, 'body') : page],
    (page) => [isOlder(page) ? without(page, 'words') : page],
    (page) => (isOlder(page) ? [] : [page]),
    (page) => [without(page, 'text', 'body')],
  ];
  let fitted = pages;
  for (const step of steps) {
    if (vocabularyFile({ ...vocabulary, pages: fitted }).packed.length <= most) break;
    fitted = fitted.flatMap(step);
  }
  return { ...vocabulary, pages: fitted };
}

function without(page: SearchPage, ...fields: (keyof SearchPage)[]): SearchPage {
  return Object.fromEntries(
    Object.entries(page).filter(([field]) => !fields.includes(field as keyof SearchPage)),
  ) as unknown as SearchPage;
}
