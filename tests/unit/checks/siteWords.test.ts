import { expect, test } from 'vitest';
import { phrasesIn } from '../../../src/words/translations.ts';
import { brief, checkWith } from '../../support/fixture.ts';
import type { Change } from '../../support/fixture.ts';

const own = (phrases: Readonly<Record<string, string>>) =>
  `checkedBy: Vale Translation Service\ncheckedOn: 2021-06-01\nphrases: ${JSON.stringify(phrases)}\n`;
const inWelsh: Change = (site) => `${site}\nlanguage: cy\n`;
const wordsFindings = async (changes: Record<string, Change>) =>
  (await checkWith(changes)).findings.filter(({ code }) => code.startsWith('words-'));

test('a live site in Welsh gets a warning with the number of phrases no translator has checked', async () => {
  const count = Object.keys(phrasesIn('cy')).length;
  const [found, ...others] = await wordsFindings({ 'site.yaml': inWelsh });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'words-unchecked', severity: 'warning', file: 'site.yaml' });
  expect(found?.message).toContain(`Of the site's own ${count} phrases, ${count} are`);
});

test('checked phrases reduce the number, and checking all of them removes the warning', async () => {
  const count = Object.keys(phrasesIn('cy')).length;
  const left = await wordsFindings({
    'site.yaml': inWelsh,
    'words/cy.yaml': own({ 'site.search': 'Chwilio' }),
  });
  expect(left[0]?.message).toContain(`, ${count - 1} are`);
  expect(
    await wordsFindings({ 'site.yaml': inWelsh, 'words/cy.yaml': own(phrasesIn('cy')) }),
  ).toEqual([]);
});

test('a site in English and a demonstration get no warning', async () => {
  expect(await wordsFindings({})).toEqual([]);
  const demonstration: Change = (site) =>
    `${site.replace('status: live', 'status: demonstration\nbanner: Arddangosiad yw hwn.')}\nlanguage: cy\n`;
  expect(await wordsFindings({ 'site.yaml': demonstration })).toEqual([]);
});

test.each([
  ['an unknown phrase', 'words/cy.yaml', { 'site.serch': 'Chwilio' }, 'words-unknown'],
  [
    'a phrase with a missing value',
    'words/cy.yaml',
    { 'site.reviewed.overdue': 'Yn hwyr' },
    'words-parts',
  ],
  [
    'a phrase with a missing link',
    'words/cy.yaml',
    { 'site.sources.papers': '{host}' },
    'words-parts',
  ],
  [
    'a phrase with an unclosed brace',
    'words/cy.yaml',
    { 'site.reviewed.overdue': '{date' },
    'words-parts',
  ],
  [
    'a language the program does not have',
    'words/fr.yaml',
    { 'site.search': 'Chercher' },
    'words-language',
  ],
])('%s is reported', async (_name, file, phrases, code) => {
  expect(
    (await wordsFindings({ [file]: own(phrases as Record<string, string>) })).map(brief),
  ).toEqual([expect.stringContaining(code)]);
});

test('a partnership’s own phrases take precedence over the program’s', async () => {
  const { partnership } = await checkWith({
    'words/en.yaml': own({ 'site.sections.groups': 'Who meets' }),
  });
  expect(partnership?.ownWords.get('en')).toEqual({ 'site.sections.groups': 'Who meets' });
});
