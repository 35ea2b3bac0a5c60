import { expect, test } from 'vitest';
import { overdueTests } from '../../../src/cli/overdueTests.ts';
import { checkWith } from '../../support/fixture.ts';

/** The lines printed on a day for a site with the reference date 30 June 2021. */
async function linesOn(today: string, changes: Parameters<typeof checkWith>[0] = {}) {
  const { partnership } = await checkWith(changes);
  if (partnership === null) throw new Error('The fixture has errors.');
  return overdueTests(partnership, today).map((line) => line.split(',')[0]);
}
const audit = (date: string) =>
  `audits:\n  - date: ${date}\n    by: A centre\n    method: By hand.\n    complete: false\n`;
const reviewed = 'The reference date of the site is 30 June 2021';
const tested = 'The last accessibility test was on 1 May 2021';

test('a live site whose reference date is more than 12 months ago is overdue', async () => {
  expect(await linesOn('2022-06-30')).toEqual([]);
  expect(await linesOn('2022-07-01')).toEqual([reviewed]);
});

test('a live site whose last test was more than 12 months ago is overdue, whoever made it', async () => {
  const changes = { 'accessibility.yaml': audit('2021-05-01') };
  expect(await linesOn('2022-05-01', changes)).toEqual([]);
  expect(await linesOn('2022-05-02', changes)).toEqual([tested]);
  expect(await linesOn('2022-07-01', changes)).toEqual([reviewed, tested]);
});

test('a demonstration may have any reference date', async () => {
  const { partnership } = await checkWith();
  if (partnership === null) throw new Error('The fixture has errors.');
  const site = { ...partnership.site, status: 'demonstration' as const };
  expect(overdueTests({ ...partnership, site }, '2030-01-01')).toEqual([]);
});
