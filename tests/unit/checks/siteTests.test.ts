import { expect, test } from 'vitest';
import { findingsWith } from '../../support/fixture.ts';

const results = (date: string, problems = 'problems: []'): string =>
  `date: ${date}\npages: 12\nkinds: 10\nwidths: [1280, 360]\ntools:\n  - name: axe-core\n    version: "4"\ntested: [rules]\n${problems}\n`;
const found = (date: string, problems?: string, more = {}) =>
  findingsWith({ 'results/accessibility.yaml': results(date, problems), ...more });

test('a test of the site is found when it is more than 12 months older than the reference date', async () => {
  expect(await found('2020-06-30')).toEqual([]);
  expect(await found('2020-06-29')).toEqual([
    'accessibility-results-old results/accessibility.yaml:1',
  ]);
});

test('a live site that is more than 12 months before its own tests has forgotten to move on', async () => {
  expect(await found('2022-06-30')).toEqual([]);
  expect(await found('2022-07-01')).toEqual(['reference-date-behind site.yaml:8']);
});

test('a demonstration may have a reference date in the past', async () => {
  const demonstration = (text: string) =>
    text.replace('status: live', 'status: demonstration\nbanner: This is a demonstration.');
  expect(await found('2026-11-21', undefined, { 'site.yaml': demonstration })).toEqual([]);
});

test('problems that a test found are passed on', async () => {
  const problems =
    'problems:\n  - aspect: rules\n    text: empty-table-header\n    page: /groups/\n    pages: 3';
  expect(await found('2021-01-01', problems)).toEqual([
    'accessibility-problems-recorded results/accessibility.yaml:9',
  ]);
});

test('what was tested is one of the things that the program can test', async () => {
  const codes = await findingsWith({
    'results/accessibility.yaml': results('2021-01-01').replace('[rules]', '[everything]'),
  });
  expect(codes).toEqual([expect.stringMatching(/^[a-z-]+ results\/accessibility\.yaml:8$/u)]);
});
