import { ArrangementsSectionSchema } from '../schemas/arrangements.ts';
import { pages } from './collection.ts';

/** The sections of the published arrangements. */
export const arrangements = pages({
  folder: 'arrangements',
  schema: ArrangementsSectionSchema,
  one: 'section of the arrangements',
  needed: true,
  section: { text: 'site.sections.arrangements', menu: 30, inMenu: true },
  order: 'each',
  uniqueTitles: true,
  prose: { required: true, dated: 'today' },
  aToZ: ({ title }, _site, words) => [{ title, kind: words('siteMap.kinds.arrangements') }],
  kind: 'arrangements',
  start: { name: 'section', what: 'a section of the arrangements', example: 'Training' },
});
