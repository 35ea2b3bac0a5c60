import { expect, test } from 'vitest';
import { fileOfPage, pageOfFile } from '../../../src/editor/content/pageOfFile.ts';

const files = [
  'site.yaml',
  'agencies/police.mdx',
  'datasets/contacts.csv',
  'datasets/contacts.yaml',
  'documents.yaml',
  'groups/executive.mdx',
  'improvement/plans/plan.yaml',
  'reports/2018-19/report.yaml',
  'reports/2018-19/voice.mdx',
  'thresholds/levels.yaml',
  'thresholds/timescales.yaml',
];

test.each([
  ['/', 'site.yaml'],
  ['/agencies/police/', 'agencies/police.mdx'],
  ['/data/contacts/', 'datasets/contacts.csv'],
  ['/groups/executive/', 'groups/executive.mdx'],
  ['/improvement/plan/theme/one/', 'improvement/plans/plan.yaml'],
  ['/reports/2018-19/voice/', 'reports/2018-19/voice.mdx'],
  ['/reports/2018-19/progress/', 'reports/2018-19/report.yaml'],
  ['/thresholds/level-2/', 'thresholds/levels.yaml'],
  ['/thresholds/timescales/', 'thresholds/timescales.yaml'],
])('the page %s is edited in %s', (address, file) => {
  expect(fileOfPage(address, files)).toBe(file);
});

test('a page that lists a folder has no file', () => {
  expect(fileOfPage('/groups/', files)).toBeNull();
});

test.each([
  ['groups/executive.mdx', '/groups/executive/'],
  ['agencies/police.mdx', '/agencies/#police'],
  ['reports/2018-19/sign-off.yaml', '/reports/2018-19/'],
  ['documents.yaml', null],
])('the file %s is shown at %s', (file, address) => {
  expect(pageOfFile(file)).toBe(address);
});
