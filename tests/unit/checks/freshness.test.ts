import { expect, test } from 'vitest';
import { findingsWith } from '../../support/fixture.ts';

const newer =
  'title: The new guidance\nshortTitle: New guidance\ninForceFrom: 2020-01-01\nrequirements:\n  - id: NEW-01\n    text: Say who leads.\n    level: must\n    appliesTo: both\n    evidence: document\n';
const replaced = (text: string) =>
  text.replace('shortTitle: Guidance', 'shortTitle: Guidance\nreplacedBy: new-guidance');

test('a post-holder confirmed more than three years ago is reported', async () => {
  const holder = (asOf: string) =>
    findingsWith({
      'agencies/council.mdx': (text) =>
        text.replace(
          'responsibility: statutory',
          `responsibility: statutory\n    holder:\n      name: Jo Bloggs\n      asOf: ${asOf}`,
        ),
    });
  expect(await holder('2018-06-30')).toEqual([]);
  expect(await holder('2018-06-29')).toEqual(['holder-old agencies/council.mdx:10']);
});

test('a report that answers guidance superseded before its period is reported', async () => {
  const found = await findingsWith({
    'requirements/guidance.yaml': replaced,
    'requirements/new-guidance.yaml': newer,
  });
  expect(found.filter((words) => words.startsWith('edition'))).toEqual([
    'edition-superseded arrangements/who-leads.mdx:6',
    'edition-superseded reports/2020-21/report.yaml:8',
  ]);
});

test('new guidance not yet in force, or answered alongside the old, is accepted', async () => {
  const later = await findingsWith({
    'requirements/guidance.yaml': replaced,
    'requirements/new-guidance.yaml': newer.replace('2020-01-01', '2021-07-01'),
  });
  expect(later.filter((words) => words.startsWith('edition'))).toEqual([]);
  const both = await findingsWith({
    'requirements/guidance.yaml': replaced,
    'requirements/new-guidance.yaml': newer,
    'reports/2020-21/report.yaml': (text) =>
      text.replace('  - guidance', '  - guidance\n  - new-guidance'),
    'arrangements/who-leads.mdx': (text) => text.replace('  - WT-01', '  - WT-01\n  - NEW-01'),
  });
  expect(both.filter((words) => words.startsWith('edition'))).toEqual([]);
});
