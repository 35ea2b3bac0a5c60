import { AgencySchema } from '../schemas/agency.ts';
import { agencyTypes } from './agencyTypes.ts';
import { pages } from './collection.ts';

/** The safeguarding partners, relevant agencies and other bodies. */
export const agencies = pages({
  folder: 'agencies',
  schema: AgencySchema,
  one: 'agency',
  needed: true,
  section: { text: 'site.sections.agencies', menu: 50, inMenu: true },
  order: 'order',
  uniqueTitles: true,
  prose: { required: false, dated: 'today' },
  anchors: ({ posts }) => (posts.length > 0 ? ['posts'] : []),
  aToZ: ({ title, type }, { serves }, words) =>
    agencyTypes(serves, words)
      .filter((one) => one.type === type)
      .map(({ one }) => ({ title, kind: one })),
  kind: 'agency',
  start: {
    name: 'agency',
    what: 'a safeguarding partner, relevant agency or other body',
    example: 'Vale College',
  },
});
