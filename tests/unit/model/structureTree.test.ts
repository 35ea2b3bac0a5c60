import { describe, expect, test } from 'vitest';
import { datasetUses } from '../../../src/model/datasetUses.ts';
import type { GroupPage } from '../../../src/model/partnership.ts';
import { columnsOf, rowLength, structureTree } from '../../../src/model/structureTree.ts';
import { checkWith } from '../../support/fixture.ts';

const group = (id: string, reportsTo?: string): GroupPage =>
  ({ id, title: `The ${id}`, address: `/groups/${id}/`, kind: 'Group', reportsTo }) as GroupPage;

test('groups are under the group they report to, and the others are at the top', () => {
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

test('a group named after its kind does not repeat it', () => {
  const [named, other] = structureTree([
    { ...group('one'), title: 'Leadership group', kind: 'Leadership Group' },
    group('two'),
  ]);
  expect([named?.kind, other?.kind]).toEqual(['', 'Group']);
});

describe('the chart of the structure', () => {
  interface Box {
    children: Box[];
  }
  const box = (...children: Box[]): Box => ({ children });
  const many = (count: number, children: () => Box[] = () => []) =>
    Array.from({ length: count }, () => box(...children()));
  /** The length of the longest row, and the number of columns. */
  const shape = (...tops: Box[]) => {
    const length = rowLength(tops);
    return length === null ? null : [length, columnsOf(tops, length)];
  };

  test.each([
    ['one group', many(1), [5, 1]],
    ['groups that report to no one', many(4), [5, 4]],
    ['a board with five subgroups in a row', [box(...many(5))], [5, 5]],
    ['a board with nine subgroups in three rows', [box(...many(9))], [5, 4]],
    [
      'an executive, a leadership group with eight below it and two others',
      [box(box(...many(8)), ...many(2))],
      [3, 4],
    ],
    ['four tiers', [box(box(box(...many(3)), box()), box())], [5, 5]],
    [
      'subgroups whose own groups are one below the other',
      [box(...many(4, () => many(3)))],
      [1, 4],
    ],
  ])('uses the available width: %s', (_, tops, expected) => {
    expect(shape(...tops)).toEqual(expected);
  });

  test('is left out if it would be too wide', () => {
    expect(shape(box(...many(6, () => many(2))))).toBeNull();
  });
});

test('a dataset lists each page that shows its figures or charts, once', async () => {
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
