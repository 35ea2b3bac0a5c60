import type { LibraryItem } from '../../schemas/libraryItem.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Words } from '../../words/words.ts';
import { english } from '../../words/words.ts';
import { catalogue, listsOf } from '../catalogue.ts';
import { compareDates } from '../partialDate.ts';
import type { PageBase, Partnership } from '../partnership.ts';

/** One item of the library. */
export type LibraryPage = LibraryItem & PageBase;

/** The items, newest first. */
export function libraryItems({ pages }: Pick<Partnership, 'pages'>): LibraryPage[] {
  return pages.library.toSorted((a, b) => compareDates(b.date, a.date));
}

/** The library with the ways to narrow it: by kind, year and owner. */
export function libraryCatalogue(
  partnership: Pick<Partnership, 'pages'>,
  words: Words,
): Catalogue<LibraryPage> {
  return catalogue(
    libraryItems(partnership),
    '/library/',
    [
      {
        id: 'kind',
        title: words('library.facets.kind'),
        of: ({ kind }) => [{ id: kind, title: words(`library.kinds.${kind}`) }],
      },
      {
        id: 'year',
        title: words('library.facets.year'),
        of: ({ date }) => [{ id: date.slice(0, 4), title: date.slice(0, 4) }],
      },
      {
        id: 'owner',
        title: words('library.facets.owner'),
        of: ({ owner }) => (owner === undefined ? [] : [{ id: owner, title: owner }]),
      },
    ],
    words,
  );
}

/** Every address of the library, besides the items themselves. */
export function libraryAddresses(partnership: Pick<Partnership, 'pages'>): string[] {
  const { library } = partnership.pages;
  if (library.length === 0) return [];
  return [
    '/library/feed.xml',
    ...listsOf(libraryCatalogue(partnership, english)).flatMap(({ pages }) =>
      pages.map(({ address }) => address),
    ),
    ...library.flatMap(({ address, training }) =>
      training === undefined ? [] : [`${address}event.ics`],
    ),
  ];
}
