import { describe, expect, test } from 'vitest';
import type { Change } from '../../support/fixture.ts';
import { brief, checkWith } from '../../support/fixture.ts';

const csv = 'datasets/contacts.csv';
const yaml = 'datasets/contacts.yaml';
const section = 'reports/2020-21/what-we-did.mdx';
const other = 'groups/executive.mdx';
// The police have 2, and 12 for health is hidden to protect it.
const table =
  'source,contacts,share\nSchools,77,\nHealth,12,\nPolice,2,\nFamilies,90,\nTotal,181,\n';

async function leaks(changes: Record<string, Change>): Promise<string[]> {
  const { findings } = await checkWith({ [csv]: table, ...changes });
  for (const { message, hint } of findings)
    expect(`${message} ${hint}`).not.toMatch(/\b(?:2|12|two)\b(?!")/u);
  return findings.filter(({ code }) => code !== 'rows-to-join').map(brief);
}
const withTitle = (title: string) =>
  leaks({ [yaml]: (text) => text.replace('title: Contacts rose', `title: ${title}`) });
const withSentence = (words: string, file = section) =>
  leaks({ [file]: (text) => `${text}\n\n${words}\n` });

test('a table with hidden figures is accepted if no text reveals them', async () => {
  expect(await leaks({})).toEqual([]);
});

describe('the text of the dataset', () => {
  test.each([
    'The police made 2 of the 181 contacts',
    'Only two contacts came from the police',
    'The fewest, 12, came from someone else',
    'All made contact, 12 of them for the first time',
  ])('may not say: %s', async (title) => {
    expect(await withTitle(title)).toEqual([`disclosure-text ${yaml}:1`]);
  });

  test.each([
    'Families made 90 of the 181 contacts',
    'Two bars are longer than the others',
    'Contacts rose in 2012 after section 12 was changed',
  ])('may say: %s', async (title) => {
    expect(await withTitle(title)).toEqual([]);
  });

  test('includes footnotes, charts, and notes on columns and sources', async () => {
    expect(
      await leaks({
        [yaml]: (text) =>
          `${text.replace('police fewest.', 'police only two.').replace('- document: plan', '- document: plan\n    note: It counts 12 contacts from health.')}footnotes:\n  - text: The police made a few, two in all.\n`,
      }),
    ).toEqual([
      `disclosure-text ${yaml}:9`,
      `disclosure-text ${yaml}:42`,
      `disclosure-text ${yaml}:44`,
    ]);
  });

  test('may not give a hidden share', async () => {
    expect(await withTitle('Health made 7% of contacts')).toEqual([`disclosure-text ${yaml}:1`]);
  });

  test('may not give a small number for a figure entered as c', async () => {
    const suppressed = table.replace('Police,2,', 'Police,c,').replace('Health,12,', 'Health,c,');
    expect(
      await leaks({
        [csv]: suppressed,
        [yaml]: (text) => text.replace('title: Contacts rose', 'title: The police made 3 contacts'),
      }),
    ).toEqual([`disclosure-text ${yaml}:1`]);
  });
});

describe('a page that shows the dataset', () => {
  test.each([
    'The police made only 2 contacts.',
    'Two calls came from police officers.',
    'Health made 12, and the police fewer.',
    'There were 12 contacts of another kind.',
  ])('may not say: %s', async (words) => {
    expect(await withSentence(words)).toEqual([`disclosure-text ${section}:17`]);
  });

  test.each([
    'The police came to the two meetings.',
    'These pages say much about two services and little about the police.',
    'The police answer within 2 days, as section 12 asks.',
    'Health is one of the partners, and two of three meetings were theirs in 2020/21.',
    'The police made <Value dataset="contacts" row="Police" column="contacts" /> of them.',
  ])('may say: %s', async (words) => {
    expect(await withSentence(words)).toEqual([]);
  });

  test.each([
    'The police (2) came last.',
    'Only 2 out of 181 contacts came from the police.',
    'The police made 1.1% of all contacts.',
    'Just ２ contacts came from the police.',
    'The police helped 2 pupils.',
    'Families and the police made 92 contacts together.',
    'The police made II contacts.',
    'Contacts from health fell by 84% from what schools made.',
    'Only ⅱ contacts came from the police.',
    '| Who | Contacts |\n| --- | --- |\n| Police | 2 |',
    '<Details summary="The police made two contacts">Few.</Details>',
    '[Contacts](/data/contacts/ "The police made two contacts")',
  ])('may not say it in another form: %s', async (words) => {
    const found = await withSentence(words);
    expect(found.filter((one) => one.startsWith('disclosure-text'))).toHaveLength(1);
  });

  test('is not the only page that may not give it', async () => {
    expect(await withSentence('The police made 2 contacts.', other)).toEqual([
      `disclosure-text ${other}:21`,
    ]);
    expect(await withSentence('The police sent 2 letters.', other)).toEqual([]);
  });
});

test('the text of a linked dataset may not reveal it either', async () => {
  const linked = (title: string) => ({
    'datasets/years.csv': 'year,contacts\n2020-21,181\n',
    'datasets/years.yaml': `title: ${title}
subtitle: Contacts in the year
description: Counted by hand.
period: { from: 2020-04-01, to: 2021-03-31 }
sources:
  - document: plan
revised: 2021-06-01
columns:
  - { id: year, type: period, label: Year, description: The year. }
  - { id: contacts, type: count, label: Contacts, description: How many., unit: contacts }
key: [year]
relations:
  - { type: equals, row: 2020-21, column: contacts, other: { dataset: contacts, row: Total, column: contacts } }
`,
  });
  expect(await leaks(linked('Of 181 contacts few came from the police'))).toEqual([]);
  expect(await leaks(linked('The police made 2 contacts'))).toEqual([
    'disclosure-text datasets/years.yaml:1',
  ]);
});
