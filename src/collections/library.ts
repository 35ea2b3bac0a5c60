import { LibraryItemSchema } from '../schemas/libraryItem.ts';
import { pages } from './collection.ts';

/** Briefings, documents, training and news. */
export const library = pages({
  folder: 'library',
  schema: LibraryItemSchema,
  one: 'library item',
  needed: false,
  section: { text: 'site.sections.library', menu: 95, inMenu: true, files: ['/library/feed.xml'] },
  order: 'title',
  uniqueTitles: true,
  prose: { required: false, dated: null },
  aToZ: ({ title }, _site, words) => [{ title, kind: words('siteMap.kinds.library') }],
  kind: 'library',
  start: {
    name: 'library',
    what: 'a briefing, document, course or piece of news',
    example: 'Neglect toolkit',
    values: { kind: 'briefing' },
  },
});
