import { GroupSchema } from '../schemas/group.ts';
import { pages } from './collection.ts';

/** The groups of the partnership. */
export const groups = pages({
  folder: 'groups',
  schema: GroupSchema,
  one: 'group',
  needed: true,
  section: { text: 'Groups', menu: 40, inMenu: true },
  order: 'each',
  uniqueTitles: true,
  prose: { required: false, dated: 'today' },
  anchors: () => ['functions', 'members', 'commitments'],
  aToZ: ({ title }) => [{ title, kind: 'Group' }],
  kind: 'group',
  start: { name: 'group', what: 'a group of the partnership', example: 'Learning subgroup' },
});
