import { TermSchema } from '../schemas/term.ts';
import { pages } from './collection.ts';

/** The terms of the glossary. */
export const glossary = pages({
  folder: 'glossary',
  schema: TermSchema,
  one: 'glossary term',
  needed: false,
  section: { text: 'Glossary', menu: 100, inMenu: true, files: ['/glossary.json'] },
  order: 'title',
  uniqueTitles: false,
  // A term says what old words meant, so it uses them.
  prose: { required: false, dated: null },
  aToZ: ({ title, abbreviation }) => [
    { title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`, kind: 'Glossary' },
    ...(abbreviation === undefined
      ? []
      : [{ title: `${abbreviation} (${title})`, kind: 'Glossary' }]),
  ],
  kind: 'glossary',
  start: {
    name: 'term',
    what: 'a glossary term',
    example: 'Rapid review',
    values: { status: 'current' },
  },
});
