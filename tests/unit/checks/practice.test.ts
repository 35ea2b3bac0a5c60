import { expect, test } from 'vitest';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const on = (day: string) => ({
  'site.yaml': (text: string) => text.replace('referenceDate: 2021-06-30', `referenceDate: ${day}`),
});
const ending = async (day: string) =>
  (await findingsWith(on(day))).filter((finding) => finding.startsWith('bank-holidays-ending'));

test('a time limit that could end in a year with unknown bank holidays is reported', async () => {
  expect(await ending('2027-12-08')).toEqual([]);
  expect(await ending('2027-12-09')).toEqual(['bank-holidays-ending site.yaml:8']);
  expect(await ending('2031-01-01')).toEqual(['bank-holidays-ending site.yaml:8']);
});

test('bank holidays are not needed without time limits in working days', async () => {
  const inWeeks = (text: string) => text.replace('unit: working-days', 'unit: weeks');
  expect(
    await findingsWith({ ...on('2031-01-01'), 'thresholds/timescales.yaml': inWeeks }),
  ).not.toContain('bank-holidays-ending site.yaml:8');
});

test('a term or level with the address of a generated page is reported', async () => {
  const { findings } = await checkWith({
    'glossary/all.mdx': `---\ntitle: all of it\ndefinition: Everything.\nstatus: current\nevidence: document\nsources:\n  - document: plan\nreviewed: 2021-06-01\n---\n`,
    'thresholds/levels.yaml': (text) => text.replace('id: protection', 'id: signs'),
    'thresholds/indicators.yaml': (text) => text.replace('level: protection', 'level: signs'),
  });
  expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'address-taken glossary/all.mdx',
    'address-taken thresholds/levels.yaml',
  ]);
});

test('a link beside the levels of need must be to an existing page of the site', async () => {
  const withLink = (href: string) => ({
    'thresholds/levels.yaml': (text: string) =>
      `seeAlso:\n  - text: Worried about a colleague?\n    href: ${href}\n${text}`,
  });
  expect(await findingsWith(withLink('/groups/executive/'))).toEqual([]);
  expect(await findingsWith(withLink('/groups/nobody/'))).toEqual([
    'link-broken thresholds/levels.yaml:3',
  ]);
  expect(await findingsWith(withLink('https://example.com/'))).toEqual([
    'field-value thresholds/levels.yaml:3',
  ]);
});
