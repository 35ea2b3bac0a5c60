import { expect, test } from 'vitest';
import { findingsWith } from '../../support/fixture.ts';

const results = (date: string, problems = 'problems: []'): string =>
  `date: ${date}\npages: 12\nkinds: 10\nwidths: [1280, 360]\ntools:\n  - name: axe-core\n    version: "4"\ntested: [rules]\n${problems}\n`;
const found = (date: string, problems?: string, more = {}) =>
  findingsWith({ 'results/accessibility.yaml': results(date, problems), ...more });

test('test results more than 12 months older than the reference date are reported', async () => {
  expect(await found('2020-06-30')).toEqual([]);
  expect(await found('2020-06-29')).toEqual([
    'accessibility-results-old results/accessibility.yaml:1',
  ]);
});

test('a live site’s reference date more than 12 months before its test results is reported', async () => {
  expect(await found('2022-06-30')).toEqual([]);
  expect(await found('2022-07-01')).toEqual(['reference-date-behind site.yaml:8']);
});

test('a demonstration may have a reference date in the past', async () => {
  const demonstration = (text: string) =>
    text.replace('status: live', 'status: demonstration\nbanner: This is a demonstration.');
  expect(await found('2026-11-21', undefined, { 'site.yaml': demonstration })).toEqual([]);
});

test('recorded problems are reported', async () => {
  const problems =
    'problems:\n  - aspect: rules\n    text: empty-table-header\n    page: /groups/\n    pages: 3';
  expect(await found('2021-01-01', problems)).toEqual([
    'accessibility-problems-recorded results/accessibility.yaml:9',
  ]);
});

test('an unknown aspect in the test results is refused', async () => {
  const codes = await findingsWith({
    'results/accessibility.yaml': results('2021-01-01').replace('[rules]', '[everything]'),
  });
  expect(codes).toEqual([expect.stringMatching(/^[a-z-]+ results\/accessibility\.yaml:8$/u)]);
});
