import { expect, test } from 'vitest';
import { findingsWith } from '../../support/fixture.ts';

const section = 'reports/2020-21/what-we-did.mdx';
const sentence = (words: string) =>
  findingsWith({ [section]: (text) => text.replace('<Figure', `${words}\n\n<Figure`) });

test('a figure typed by hand beside its dataset is found where it stands', async () => {
  expect(await sentence('There were 100 contacts.')).toEqual([`figure-typed ${section}:14`]);
  expect(await sentence('Schools made 60% of them.')).toEqual([`figure-typed ${section}:14`]);
});

test('years, parts of dates and small bare numbers are left alone', async () => {
  expect(await sentence('In 2020/21 and at the age of 10, with 3 posts.')).toEqual([]);
});

test('a figure that comes from the table is no typed figure', async () => {
  expect(
    await sentence(
      'There were <Value dataset="contacts" row="Total" column="contacts" /> of them.',
    ),
  ).toEqual([]);
});
