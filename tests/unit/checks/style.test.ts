import { expect, test } from 'vitest';
import { checkWith, findingsWith } from '../../support/fixture.ts';

const page = 'arrangements/who-leads.mdx';
const withText = (words: string) => findingsWith({ [page]: (text) => `${text}\n${words}\n` });

test.each([
  'click here',
  'Read more',
  'here',
  'More information.',
  'https://vale.example/plan',
  'www.vale.example',
])('link text must describe its destination: %s', async (words) => {
  expect(await withText(`See [${words}](/groups/executive/).`)).toEqual([
    `link-text-vague ${page}:21`,
  ]);
});

test('a bare web address and a link without text are reported', async () => {
  expect(await withText('See https://council.example/plan for more.')).toEqual([
    `link-text-vague ${page}:21`,
  ]);
  expect(await withText('See [](/groups/executive/).')).toEqual([`link-text-vague ${page}:21`]);
});

test('vague link text on the home page is reported', async () => {
  const site = (text: string) =>
    text.replace(
      '    href: /arrangements/',
      '    href: /arrangements/\n    links:\n      - text: Read more\n        href: /groups/',
    );
  expect(await findingsWith({ 'site.yaml': site })).toEqual(['link-text-vague site.yaml:26']);
});

test('the same link text for two destinations is reported', async () => {
  const link = (address: string) => `[the group](${address})`;
  expect(await withText(`${link('/groups/executive/')} and ${link('/groups/learning/')}`)).toEqual([
    `link-text-repeated ${page}:21`,
  ]);
  expect(await withText(`${link('/groups/executive/')} and ${link('/groups/executive/')}`)).toEqual(
    [],
  );
});

test('a sentence that is too long is reported at its first word', async () => {
  const long = `It ${'is very '.repeat(15)}long.`;
  const { findings } = await checkWith({ [page]: (text) => `${text}\nShort one. ${long}\n` });
  expect(findings).toMatchObject([
    {
      code: 'sentence-long',
      line: 21,
      column: 12,
      message: 'This sentence has 32 words: "It is very is very is very is ...".',
    },
  ]);
});

test('pages for practitioners may have longer sentences, and a site may set its own limits', async () => {
  const long = (text: string) => `${text}\nIt ${'is very '.repeat(15)}long.\n`;
  expect(
    await findingsWith({
      [page]: (text) => long(text).replace('order: 10', 'order: 10\naudience: practitioner'),
    }),
  ).toEqual([]);
  const limit = (text: string) => `${text}plainEnglish:\n  longestSentence:\n    public: 40\n`;
  expect(await findingsWith({ [page]: long, 'site.yaml': limit })).toEqual([]);
});

test('a figure in a sentence counts as one word', async () => {
  const words = `It ${'is very '.repeat(13)}<Value dataset="contacts" row="Total" column="contacts" /> long.`;
  expect(await withText(words)).toEqual([]);
});

test('a page that is too hard to read is reported', async () => {
  const hard =
    'Organisational accountability necessitates the collaboration of multidisciplinary practitioners. '.repeat(
      25,
    );
  expect(await withText(hard)).toEqual([`reading-age ${page}:21`]);
});

test('an avoided word is reported in text and fields, in any case', async () => {
  const avoid = (text: string) =>
    `${text}plainEnglish:\n  avoid:\n    - { word: in order to, instead: to }\n`;
  const { findings } = await checkWith({
    'site.yaml': avoid,
    [page]: (text) =>
      `${text.replace('summary: Three', 'summary: In order to lead, three')}\nThey meet in\norder to decide.\n`,
  });
  expect(findings).toMatchObject([
    { code: 'word-avoided', file: page, line: 7, hint: 'Write "to".' },
    { code: 'word-avoided', file: page, line: 21, column: 11 },
  ]);
});

test('a page without text is reported', async () => {
  expect(
    await findingsWith({ [page]: (text) => text.slice(0, text.lastIndexOf('---') + 4) }),
  ).toEqual([`page-empty ${page}`]);
});

test('a duplicate title and a repeated summary are reported', async () => {
  expect(
    await findingsWith({
      'groups/learning.mdx': (text) =>
        text.replace('title: Learning subgroup', 'title: Executive Group'),
    }),
  ).toEqual(['title-duplicate groups/learning.mdx:2']);
  expect(
    await findingsWith({
      [page]: (text) =>
        text.replace('The partners meet', 'Three partners lead **together**.\n\nThe partners meet'),
    }),
  ).toEqual([`summary-repeated ${page}:15`]);
});
