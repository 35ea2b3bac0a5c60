import { expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const yaml = 'datasets/contacts.yaml';
// Schools 60, health 30, police 10, total 100.
async function findingsIn(words: string, field = 'title: Contacts rose'): Promise<string[]> {
  const name = field.slice(0, field.indexOf(':'));
  const { findings } = await checkWith({
    [yaml]: (text) => text.replace(field, `${name}: ${words}`),
  });
  return findings.map(({ code, line }) => `${code}:${line ?? ''}`);
}

test.each([
  'Schools made 60 of the 100 contacts',
  'Schools made 60% of contacts, twice as many as health',
  'Schools made 30 contacts more than health',
  'Six in ten contacts came from schools in 2020/21',
  'Nearly 70 contacts came from schools',
  'Contacts rose after section 47 was changed on 1 April 2019',
])('a headline may use figures from the table or worked out from it: %s', async (words) => {
  expect(await findingsIn(words)).toEqual([]);
});

test.each([
  'Schools made 62 of the 100 contacts',
  'There were three contacts from the police',
  'Schools made 61% of contacts',
  'Schools asked for help 64 times as often, in 64 ways, 64 in all',
])('a headline with a number that is not in the table is an error: %s', async (words) => {
  expect(await findingsIn(words)).toContain('figure-text:1');
});

test('a chart description with a number that is not in the table is an error', async () => {
  expect(
    await findingsIn(
      'Schools made 65 contacts and the police fewest.',
      'description: Schools made most contacts and the police fewest.',
    ),
  ).toEqual(['figure-text:41']);
});

test('a number that may be about something else is a warning, except in a footnote', async () => {
  expect(await findingsIn('Counted by 412 volunteers.', 'description: Counted by hand.')).toEqual([
    'figure-text-unsure:3',
  ]);
  const { findings } = await checkWith({
    [yaml]: (text) => `${text}footnotes:\n  - text: Counted by 412 volunteers.\n`,
  });
  expect(findings).toEqual([]);
});

test('a component in a dataset’s text is refused, because it would be shown as code', async () => {
  expect(
    await findingsIn(
      'There were <Value dataset="contacts" row="Total" column="contacts" /> of them',
    ),
  ).toEqual(['dataset-component:1']);
});
