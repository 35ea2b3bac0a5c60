import { expect, test } from 'vitest';
import { datasetUses } from '../../../src/model/datasetUses.ts';
import type { GroupPage } from '../../../src/model/partnership.ts';
import { structureTree } from '../../../src/model/structureTree.ts';
import { checkWith } from '../../support/fixture.ts';

const group = (id: string, reportsTo?: string): GroupPage =>
  ({ id, title: `The ${id}`, address: `/groups/${id}/`, kind: 'Group', reportsTo }) as GroupPage;

test('groups are under the group that they report to, and those that report to no one at the top', () => {
  const tree = structureTree([
    group('quality', 'executive'),
    group('executive'),
    group('audit', 'quality'),
    group('network'),
  ]);
  expect(tree.map(({ text }) => text)).toEqual(['The executive', 'The network']);
  expect(tree[0]?.children.map(({ href }) => href)).toEqual(['/groups/quality/']);
  expect(tree[0]?.children[0]?.children.map(({ text }) => text)).toEqual(['The audit']);
  expect(tree[1]?.children).toEqual([]);
});

test('a group that is called what it is does not say so twice', () => {
  const [named, other] = structureTree([
    { ...group('one'), title: 'Leadership group', kind: 'Leadership Group', frequency: 'Monthly' },
    { ...group('two'), frequency: 'Monthly' },
  ]);
  expect([named?.note, other?.note]).toEqual(['Monthly', 'Group, Monthly']);
});

test('a dataset knows each page that shows a figure or a chart of it, once', async () => {
  const { partnership } = await checkWith({
    'groups/executive.mdx': (text) =>
      text.replace(
        'It decides.',
        'Most came from schools: <Value dataset="contacts" row="Schools" column="contacts" />.\n\n<Figure dataset="contacts" />',
      ),
    'agencies/council.mdx': (text) => `${text}\n<DataTable dataset="contacts" />\n`,
  });
  if (partnership === null) throw new Error('The changed fixture is not sound.');
  expect(datasetUses(partnership).get('contacts')).toContainEqual({
    title: 'Vale Council',
    address: '/agencies/council/',
  });
  expect(datasetUses(partnership).get('contacts')).toContainEqual({
    title: 'Executive group',
    address: '/groups/executive/',
  });
  const pages = datasetUses(partnership).get('contacts') ?? [];
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
});
