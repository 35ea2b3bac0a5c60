import { anchorOf } from '../prose/headings.ts';
import type { Words } from '../words/words.ts';
import type { ListPage } from './improvement/paging.ts';
import { paged } from './improvement/paging.ts';

/** How many items are listed on one page: as many as arrive in one round trip. */
export const itemsOnPage = 50;

/** A way to narrow a catalogue, such as by theme. */
export interface Facet<T> {
  /** The part of the address: `theme` in `/reviews/theme/neglect/`. */
  id: string;
  /** What is chosen, in words. */
  title: string;
  /** What an item is listed under: ids and titles. */
  of(item: T): { id: string; title: string }[];
}

/** A narrowed list: pages of their own, so that filters work without a script. */
export interface CatalogueList<T> {
  /** The id of the facet. */
  facet: string;
  /** The words of the filter. */
  title: string;
  address: string;
  items: T[];
  pages: ListPage<T>[];
}

/** A long list of pages with the ways to narrow it. */
export interface Catalogue<T> {
  /** All items; the first page is that of the section itself. */
  all: CatalogueList<T>;
  /** The narrowed lists, facet by facet. */
  facets: { title: string; lists: CatalogueList<T>[] }[];
}

/**
 * Makes the lists of a catalogue.
 * @param items the items, in the order in which they are listed
 * @param folder the address of the section, for example `/reviews/`
 * @param facets the ways to narrow it
 */
export function catalogue<T>(
  items: readonly T[],
  folder: string,
  facets: readonly Facet<T>[],
  words: Words,
): Catalogue<T> {
  const list = (facet: string, title: string, address: string, own: T[]): CatalogueList<T> => ({
    facet,
    title,
    address,
    items: own,
    pages: paged(own, itemsOnPage, address),
  });
  return {
    all: list('all', words('site.narrow.everything'), `${folder}all/`, [...items]),
    facets: facets.map(({ id, title, of }) => {
      const byChoice = new Map<string, { title: string; items: T[] }>();
      for (const item of items)
        for (const choice of of(item)) {
          const known = byChoice.get(choice.id) ?? { title: choice.title, items: [] };
          known.items.push(item);
          byChoice.set(choice.id, known);
        }
      return {
        title,
        lists: [...byChoice].map(([choice, own]) =>
          list(id, own.title, `${folder}${id}/${anchorOf(choice)}/`, own.items),
        ),
      };
    }),
  };
}

/** Every list of a catalogue. The page of a section is the first of all items, so that list has pages of its own only when it is long. */
export function listsOf<T>({ all, facets }: Catalogue<T>): CatalogueList<T>[] {
  return [...(all.pages.length > 1 ? [all] : []), ...facets.flatMap(({ lists }) => lists)];
}

/** The paths of every list for Astro, with the list and the part of it that each page shows. */
export function listPaths<T>(lists: Catalogue<T>, folder: string) {
  return listsOf(lists).flatMap((list) =>
    list.pages.map((page) => {
      const [facet = '', ...rest] = page.address.slice(folder.length, -1).split('/');
      return { params: { facet, list: rest.join('/') || undefined }, props: { list, page } };
    }),
  );
}
