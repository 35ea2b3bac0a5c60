import { expect, test } from 'vitest';
import { findingsWith } from '../../support/fixture.ts';

const section = 'reports/2020-21/what-we-did.mdx';
const sentence = (words: string) =>
  findingsWith({ [section]: (text) => text.replace('<Figure', `${words}\n\n<Figure`) });

test('a figure typed by hand next to its dataset is reported at its line', async () => {
  expect(await sentence('There were 100 contacts.')).toEqual([`figure-typed ${section}:14`]);
  expect(await sentence('Schools made 60% of them.')).toEqual([`figure-typed ${section}:14`]);
});

test('years, ages and small numbers on their own are accepted', async () => {
  expect(await sentence('In 2020/21 and at the age of 10, with 3 posts.')).toEqual([]);
});

test('a figure taken from the table is accepted', async () => {
  expect(
    await sentence(
      'There were <Value dataset="contacts" row="Total" column="contacts" /> of them.',
    ),
  ).toEqual([]);
});

test('a small number is reported next to its row and unit', async () => {
  expect(await sentence('The police made 10 contacts.')).toEqual([`figure-typed ${section}:14`]);
});

test.each([
  'There were 110 contacts in the year 2020/21.',
  'The police made 35 contacts.',
  'The police made 60 contacts.',
  'They made 35 of the contacts.',
  '35% of contacts came from the police.',
])(
  'a number of what the table counts that is not one of its figures is reported: %s',
  async (words) => {
    expect(await sentence(words)).toEqual([`figure-typed-wrong ${section}:14`]);
  },
);

test.each([
  'Schools made 50 contacts more than the police.',
  'About 50 contacts were about a child, and the police met them within 35 days.',
  'Three contacts led to a meeting.',
  'The police have 35 officers.',
])(
  'figures worked out from the table, rough numbers and other things are accepted: %s',
  async (words) => {
    expect(await sentence(words)).toEqual([]);
  },
);

test('an agency page that shows a table is checked against it too', async () => {
  const agency = 'agencies/council.mdx';
  const found = await findingsWith({
    [agency]: (text) =>
      `${text}\nThere were 110 contacts in the year 2020/21.\n\n<DataTable dataset="contacts" />\n`,
  });
  expect(found).toEqual([`figure-typed-wrong ${agency}:15`]);
});
