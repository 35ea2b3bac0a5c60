import { expect, test } from 'vitest';
import { findingsWith } from '../../support/fixture.ts';

const page = 'arrangements/who-leads.mdx';
const sentence = (words: string) => (text: string) => `${text}\n${words}\n`;

test('a fault in a table does not hide faults in a page', async () => {
  const found = await findingsWith({
    'datasets/contacts.csv': (text) => text.replace('30,30', 'thirty,30'),
    [page]: sentence(
      'See [the board](/groups/bord/) and <Value dataset="contact" row="Health" column="contacts" />.',
    ),
  });
  expect(found.map((words) => words.replace(/:\d+/u, ''))).toEqual([
    `link-broken ${page}`,
    `reference-unknown ${page}`,
    'cell-value datasets/contacts.csv B3',
  ]);
});

test('a misspelt field does not hide faults in another page', async () => {
  const found = await findingsWith({
    'groups/learning.mdx': (text) => text.replace('role:', 'rolle:'),
    [page]: sentence(
      'See [the board](/groups/bord/) and <Value dataset="contacts" row="Heath" column="contacts" />.',
    ),
  });
  expect(
    found.filter((words) => words.includes(page)).map((words) => words.replace(/:\d+/u, '')),
  ).toEqual([`link-broken ${page}`, `row-unknown ${page}`]);
});

test('a link to an unreadable page is not reported as well', async () => {
  const found = await findingsWith({
    'groups/learning.mdx': (text) => text.replace('order: 20', 'order: twenty'),
    [page]: sentence(
      'See [the learning group](/groups/learning/#members), and [the table](/data/contacts/).',
    ),
    'datasets/contacts.csv': (text) => text.replace('30,30', 'thirty,30'),
  });
  expect(found).toEqual([
    'cell-value datasets/contacts.csv:3 B3',
    'field-type groups/learning.mdx:4',
  ]);
});

test('a figure from an unreadable table is not reported as well', async () => {
  const found = await findingsWith({
    [page]: sentence(
      'There were <Value dataset="contacts" row="Health" column="contacts" /> contacts.\n\n<Figure dataset="contacts" />',
    ),
    'datasets/contacts.csv': (text) => text.replace('30,30', 'thirty,30'),
  });
  expect(found).toEqual(['cell-value datasets/contacts.csv:3 B3']);
});

test('a misspelt field is a single finding', async () => {
  expect(
    await findingsWith({ 'groups/executive.mdx': (text) => text.replace('role:', 'rolle:') }),
  ).toEqual(['field-unknown groups/executive.mdx:5']);
});

test('faulty front matter and slips in a text do not hide other faults in it', async () => {
  const found = await findingsWith({
    [page]: (text) =>
      `${text.replace('order: 10', 'order: ten')}\nFewer than <5, see [here](/groups/) or [the board](/groups/bord/).\n\n<Figure dataset="nothing" />\n`,
  });
  expect(found).toEqual([
    `field-type ${page}:3`,
    `mdx-less-than ${page}:21`,
    `link-text-vague ${page}:21`,
    `link-broken ${page}:21`,
    `reference-unknown ${page}:23`,
  ]);
});
