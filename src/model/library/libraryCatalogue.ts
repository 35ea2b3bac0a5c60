import type { LibraryItem, LibraryKind } from '../../schemas/libraryItem.ts';
import type { Catalogue } from '../catalogue.ts';
import { catalogue, listsOf } from '../catalogue.ts';
import { compareDates } from '../partialDate.ts';
import type { PageBase, Partnership } from '../partnership.ts';

/** One item of the library. */
export type LibraryPage = LibraryItem & PageBase;

/** Kinds of item in words, in the order of the lists. */
export const libraryKinds: Readonly<Record<LibraryKind, string>> = {
  briefing: 'Briefing',
  policy: 'Policy',
  tool: 'Tool',
  form: 'Form',
  paper: 'Paper',
  training: 'Training',
  news: 'News',
  'earlier-edition': 'Earlier edition',
};

/** The items, the newest first. */
export function libraryItems({ pages }: Pick<Partnership, 'pages'>): LibraryPage[] {
  return pages.library.toSorted((a, b) => compareDates(b.date, a.date));
}

/** The library with the ways to narrow it: by kind, year and owner. */
export function libraryCatalogue(partnership: Pick<Partnership, 'pages'>): Catalogue<LibraryPage> {
  return catalogue(libraryItems(partnership), '/library/', [
    { id: 'kind', title: 'Kind', of: ({ kind }) => [{ id: kind, title: libraryKinds[kind] }] },
    {
      id: 'year',
      title: 'Year',
      of: ({ date }) => [{ id: date.slice(0, 4), title: date.slice(0, 4) }],
    },
    {
      id: 'owner',
      title: 'Owner',
      of: ({ owner }) => (owner === undefined ? [] : [{ id: owner, title: owner }]),
    },
  ]);
}

/** Every address of the library, besides the items themselves. */
export function libraryAddresses(partnership: Pick<Partnership, 'pages'>): string[] {
  const { library } = partnership.pages;
  if (library.length === 0) return [];
  return [
    '/library/feed.xml',
    ...listsOf(libraryCatalogue(partnership)).flatMap(({ pages }) =>
      pages.map(({ address }) => address),
    ),
    ...library.flatMap(({ address, training }) =>
      training === undefined ? [] : [`${address}event.ics`],
    ),
  ];
}
