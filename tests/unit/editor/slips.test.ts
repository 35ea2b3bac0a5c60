import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveFinding } from '../../../src/editor/server/liveFinding.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

/** Common slips: what the editor writes instead, or reports as people type. */
const group = 'groups/executive.mdx';
const report = 'reports/2020-21/report.yaml';
const table = 'datasets/contacts.csv';
let copy: FixtureCopy;
let editor: AskedEditor;
beforeAll(() => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
});
afterAll(() => copy.clear());

const key = (...path: (string | number)[]): string => JSON.stringify(path);

test.each([
  ['a colon in a title', 'Executive: who leads', 'title: "Executive: who leads"'],
  ['an unclosed quotation mark', '"Executive', `title: '"Executive'`],
  ['an apostrophe', "The group's", "title: The group's"],
  ['a symbol with a meaning in YAML', '& more', 'title: "& more"'],
  ['a hash sign', 'Group #1', 'title: "Group #1"'],
  ['a number', '2020', 'title: "2020"'],
  ['a tab and a line break', 'Executive\tgroup\r\n', 'title: Executive group'],
])('%s in a field is written so that YAML reads it back', async (_, typed, written) => {
  const before = copy.read(group);
  const opened = wordsOf(await editor.get(`/edit?file=${group}`));
  const digest = /name="digest" value="([^"]+)"/u.exec(opened)?.[1] ?? '';
  await editor.post('/save', { file: group, part: 'fields', digest, [key('title')]: typed });
  expect(copy.read(group)).toBe(before.replace('title: Executive group', written));
  copy.change(group, () => before);
});

/** The results of the check as someone types. */
async function checked(file: string, part: string, posted: Record<string, string>) {
  const answer = await editor.post('/check', { file, part, ...posted });
  if (answer?.kind !== 'data') throw new Error(JSON.stringify(answer));
  return answer.data as { findings: LiveFinding[]; notes: string[]; others: number };
}

test.each([
  ['curly quotation marks', group, key('title'), '“Executive group”', 'curly quotation marks'],
  [
    'a date in another format',
    group,
    key('reviewed'),
    '29.11.2020',
    'Write a date as year-month-day',
  ],
  ['a date that does not exist', group, key('reviewed'), '2020-02-30', 'has no day 30'],
  ['a date in the future', group, key('reviewed'), '2031-01-01', 'after the reference date'],
  ['a number in words', group, key('order'), 'ten', 'It must be a number'],
  [
    'a telephone number with too few digits',
    'site.yaml',
    key('urgentHelp', 'emergency', 'telephone'),
    '99',
    'Write a telephone number',
  ],
  [
    'an address without https',
    'site.yaml',
    key('publisher', 'contact', 'url'),
    'www.vale.example',
    'starts with https://',
  ],
  [
    'a figure typed by hand',
    report,
    key('headlines', 0),
    '100 contacts, <Value dataset="contacts" row="Total" column="contacts" />',
    'typed by hand',
  ],
])('%s is reported at its field', async (_, file, field, typed, words) => {
  const { findings } = await checked(file, 'fields', { [field]: typed });
  expect(findings.find((one) => one.words.includes(words))?.key).toBe(field);
});

test.each([
  [
    'the address of the preview',
    'See [x](http://localhost:4321/groups/).',
    'address of the preview',
  ],
  [
    'the full address of a page on the same site',
    'See [x](https://vale.example/groups/).',
    'is the full address of a page on this site',
  ],
  ['a link that needs a sign-in', 'See [x](https://a.sharepoint.com/b).', 'sign in'],
  ['a file on a network drive', 'See S:/Unit/x.docx here.', 'drive of your organisation'],
  ['a bare web address', 'See https://www.gov.uk/x here.', 'bare web address'],
  [
    'a frame from another site',
    '<iframe src="https://www.youtube.com/x"></iframe>',
    'cannot be framed',
  ],
  ['a heading that skips a level', 'Text.\n\n#### Deep\n\nText.', 'a level is skipped'],
  ['a sentence in capitals', 'ALL STAFF MUST READ THE GUIDANCE BEFORE THEY START.', 'in capitals'],
  ['an unexplained abbreviation', 'The MACE met.', 'does not explain "MACE"'],
  [
    'details that identify one child',
    'J.B. (14) lives in Oak Street and goes to Vale High School.',
    'identify one person',
  ],
  ['a personal email address', 'Write to jane.smith@vale.example.', 'contains a person’s name'],
  ['a name without a title', 'Oluwaseun Adeyemi chairs it.', 'looks like the name'],
  ['a table with tabs', 'Quarter\tMissing\nQ1\t44\nQ2\t31', 'A tab does not make columns'],
  ['a list without spaces', '-Neglect\n-Harm', 'a hyphen and a space'],
  ['bullets pasted from Word', 'o Neglect\no Harm', 'a hyphen and a space'],
  ['a placeholder', 'There were XX contacts.', 'shows as XX'],
  ['a reviewer’s note', 'We met [SJ: is this right?].', 'SJ: is this right?'],
  ['a broken reference from Word', 'See Error! Reference source not found.', 'Reference source'],
  ['a repeated word', 'The the group.', 'written twice'],
  [
    'another language',
    'Çocuğunuzun güvenliği hakkında endişeleniyorsanız lütfen bizimle hemen iletişime geçin ve durumu anlatın.',
    'another language',
  ],
])('%s is reported at its paragraph', async (_, words, said) => {
  const { findings } = await checked(group, 'words', { words: `\n${words}\n` });
  expect(
    findings.find((one) => one.words.includes(said))?.block,
    JSON.stringify(findings),
  ).not.toBeUndefined();
});

const cells = ['Schools,60,60', 'Health,30,30', 'Police,10,10', 'Total,100,100'];

test.each([
  ['a decimal comma', [0, 1], '60,5', 'Write a point before decimal places', 'B2'],
  ['an empty cell', [1, 1], '', 'is empty', 'B3'],
  ['an ambiguous symbol', [2, 1], '..', 'Write c if it is hidden', 'B4'],
  ['a “missing” figure that can be worked out', [2, 1], 'x', 'can be worked out', 'B4'],
  ['a wrong total', [3, 1], '101', 'the sum of the rows above', 'B5'],
  ['a share as a fraction', [0, 2], '0.6', 'the counts it is worked out from give 60%', 'C2'],
  ['a note below the table', [4, 0], 'Note: counted by hand.', 'reads like a note', 'A6'],
] as const)('%s is reported at its cell', async (_, [row, column], typed, words, cell) => {
  const grid = [...cells, ',,'].map((line) => line.split(','));
  const posted = Object.fromEntries(
    grid.flatMap((line, at) => line.map((one, index) => [`cell:${at}:${index}`, one])),
  );
  const { findings } = await checked(table, 'table', {
    ...posted,
    [`cell:${row}:${column}`]: typed,
  });
  expect(findings.find((one) => one.words.includes(words))?.cell, JSON.stringify(findings)).toBe(
    cell,
  );
});

test.each(['<5', '*', 'fewer than 5', '1-4'])('%s in a cell is saved as hidden', async (typed) => {
  const { notes } = await checked(table, 'table', { 'cell:2:0': 'Police', 'cell:2:1': typed });
  expect(notes.join(' ')).toContain('is saved as c');
});
