import { TermSchema } from '../schemas/term.ts';
import { pages } from './collection.ts';

/** The terms of the glossary. */
export const glossary = pages({
  folder: 'glossary',
  schema: TermSchema,
  one: 'glossary term',
  needed: false,
  section: { text: 'site.sections.glossary', menu: 100, inMenu: true, files: ['/glossary.json'] },
  order: 'title',
  uniqueTitles: false,
  // A term says what old words meant, so it uses them.
  prose: { required: false, dated: null },
  aToZ: ({ title, abbreviation }, _site, words) => [
    {
      title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      kind: words('siteMap.kinds.glossary'),
    },
    ...(abbreviation === undefined
      ? []
      : [{ title: `${abbreviation} (${title})`, kind: words('siteMap.kinds.glossary') }]),
  ],
  kind: 'glossary',
  start: {
    name: 'term',
    what: 'a glossary term',
    example: 'Rapid review',
    values: { status: 'current' },
  },
});
