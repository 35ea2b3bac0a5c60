import { expect, test } from 'vitest';
import { checkWith } from '../../support/fixture.ts';

const page = 'groups/executive.mdx';

async function found(words: string, inSettings = false): Promise<string[]> {
  const { findings } = await checkWith({
    [page]: (text) =>
      inSettings
        ? text.replace('role: It leads.', `role: It leads.\n${words}`)
        : text.replace('It decides.', words),
  });
  return findings.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
}

test.each([
  ['##Heading', 'mark-shown: This shows as ##Heading on the page. For a heading, put a space'],
  ['• First point\n• Second point', 'start each item on a line of its own with a hyphen'],
  ['| Year | Count |\n| 2019 | 4 |', 'put a line of hyphens below the names'],
  ['It is **very important.', 'write two stars before and two after it'],
  ['See [the page](/groups/executive/ for more.', 'close the bracket after the address'],
  ['See [the page] (/groups/executive/).', 'leave no space between the two brackets'],
  ['The group decides.\n---', 'This shows as a heading on the page'],
  ['It meets on [insert date].', 'text-unfinished: This shows as [insert date] on the page.'],
])('%j is not published in silence', async (words, said) => {
  const list = await found(words);
  expect(list).toHaveLength(1);
  expect(list[0]).toContain(said);
});

test.each([
  ['quorum: Partners # all three', 'text-lost: This shows as "Partners" on the page'],
  ['quorum: “All three”', 'Delete the curly quotation marks'],
  ['quorum: On [insert number]', 'text-unfinished'],
])('the setting %j is not published in silence', async (line, said) => {
  const list = await found(line, true);
  expect(list).toHaveLength(1);
  expect(list[0]).toContain(said);
});

test.each([
  '## A heading\n\nWords.',
  '- First point\n- Second point',
  '| Year | Count |\n| --- | --- |\n| 2019 | 4 |',
  'It is **very** important.',
  'See [the executive](/groups/executive/).',
  'It decides (see [the executive](/groups/executive/)).',
  'First.\n\n---\n\nSecond.',
  'The chair said that "[the group] decides".',
  'Call 0800 1111 · any time.',
])('%j is well written', async (words) => {
  expect((await found(words)).filter((line) => /^(?:mark|text)-/u.test(line))).toEqual([]);
});

test('a remark behind a word or on a line of its own is a remark', async () => {
  expect(await found('# all three\nfrequency: "Weekly # or so"', true)).toEqual([]);
  expect(await found('quorum: "A # B" # all three', true)).toEqual([]);
});
