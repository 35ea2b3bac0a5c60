import { GroupSchema } from '../schemas/group.ts';
import { pages } from './collection.ts';

/** The groups of the partnership. */
export const groups = pages({
  folder: 'groups',
  schema: GroupSchema,
  one: 'group',
  needed: true,
  section: { text: 'site.sections.groups', menu: 40, inMenu: true },
  order: 'each',
  uniqueTitles: true,
  prose: { required: false, dated: 'today' },
  anchors: () => ['functions', 'members', 'commitments'],
  aToZ: ({ title }, _site, words) => [{ title, kind: words('siteMap.kinds.group') }],
  kind: 'group',
  start: { name: 'group', what: 'a group of the partnership', example: 'Learning subgroup' },
});
