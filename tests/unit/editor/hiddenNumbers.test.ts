import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobs } from '../../../src/editor/server/jobs.ts';
import { savedVersions } from '../../../src/editor/publishing/savedVersions.ts';
import { checkFolder, readFolder } from '../../../src/site/checkFolder.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

const table = 'datasets/contacts.csv';
/** A table with two hidden figures: a small one, and the next smallest, which would give it away. */
const figures = (schools: number): string =>
  `source,contacts,share\nSchools,${schools},\nHealth,4,\nPolice,9357,\nTotal,${schools + 9361},\n`;

let copy: FixtureCopy;
let editor: AskedEditor;
beforeAll(async () => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
  copy.change(table, () => figures(8127));
  await editor.post('/publish', { why: 'The first edition' });
  const opened = wordsOf(await editor.get(`/edit?file=${table}&part=text`));
  const digest = /name="digest" value="([^"]+)"/u.exec(opened)?.[1] ?? '';
  await editor.post('/save', { file: table, part: 'text', digest, words: figures(8123) });
});
afterAll(() => copy.clear());

/** All of the editor's answers except those about the table itself. */
async function everyOtherAnswer(): Promise<[address: string, words: string][]> {
  const { files } = readFolder(copy.folder);
  const others = files.map(({ path }) => path).filter((path) => path !== table);
  const versions = savedVersions(copy.folder, table);
  const query =
    'file=arrangements/who-leads.mdx&kind=chart&report=2020-21&dataset=contacts&chart=by-source&name=Value&row=Schools&column=contacts';
  const pages = [
    '/content',
    ...Object.keys(jobs).flatMap((route) => {
      const [method, path = ''] = route.split(' ');
      return method === 'GET' ? [path, `${path}?${query}`] : [];
    }),
    `/history?file=${table}`,
    ...versions.map(
      ({ id }) => `/history?${new URLSearchParams({ file: table, version: id }).toString()}`,
    ),
    ...others.flatMap((path) =>
      ['fields', 'words&plain=1', 'words', 'text'].map((part) => `/edit?file=${path}&part=${part}`),
    ),
  ];
  expect(versions.length).toBeGreaterThan(1);
  const got: [string, string][] = [];
  for (const page of pages) got.push([page, wordsOf(await editor.get(page))]);
  for (const file of others) {
    const answer = await editor.post('/check', { file, part: 'text', words: copy.read(file) });
    got.push([`/check ${file}`, wordsOf(answer)]);
  }
  return got;
}

const leaks = (answers: [string, string][]): string[] =>
  answers.flatMap(([address, words]) => (/812[37]|8,12[37]/u.test(words) ? [address] : []));

test('a hidden number is shown only on the screens that edit its table', async () => {
  const { readable } = await checkFolder(copy.folder);
  const schools = readable?.datasets.get('contacts')?.rows.find(({ key }) => key === 'Schools');
  expect(schools?.cells['contacts']?.symbol).toBe('c');
  expect(wordsOf(await editor.get(`/edit?file=${table}`))).toContain('8123');
  const answers = await everyOtherAnswer();
  expect(leaks(answers)).toEqual([]);
  // Figures that readers may see are listed.
  expect(answers.find(([address]) => address === '/publish')?.[1]).toContain('Total, Contacts');
});

test('other screens show a finding about a table without its figures', async () => {
  copy.change(table, (text) => text.replace('8123', '8123 or so'));
  expect(leaks(await everyOtherAnswer())).toEqual([]);
  const words = wordsOf(await editor.get('/'));
  expect(words).toContain('A value the column does not allow, cell B2.');
  expect(wordsOf(await editor.get(`/edit?file=${table}`))).toContain(
    '“8123 or so”'.replace(/[“”]/gu, '&quot;'),
  );
});
