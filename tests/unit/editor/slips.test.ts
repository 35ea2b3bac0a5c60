import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveFinding } from '../../../src/editor/server/liveFinding.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

/** The slips that people make in files: what the editor writes instead, or says while they type. */
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
  ['a quotation mark that is never closed', '"Executive', `title: '"Executive'`],
  ['an apostrophe', "The group's", "title: The group's"],
  ['a sign that YAML reads as something else', '& more', 'title: "& more"'],
  ['a hash sign', 'Group #1', 'title: "Group #1"'],
  ['a number', '2020', 'title: "2020"'],
  ['a tab and a line break', 'Executive\tgroup\r\n', 'title: Executive group'],
])('%s in a field is written so that it is read back', async (_, typed, written) => {
  const before = copy.read(group);
  const opened = wordsOf(await editor.get(`/edit?file=${group}`));
  const digest = /name="digest" value="([^"]+)"/u.exec(opened)?.[1] ?? '';
  await editor.post('/save', { file: group, part: 'fields', digest, [key('title')]: typed });
  expect(copy.read(group)).toBe(before.replace('title: Executive group', written));
  copy.change(group, () => before);
});

/** What the check says while someone types. */
async function told(file: string, part: string, posted: Record<string, string>) {
  const answer = await editor.post('/check', { file, part, ...posted });
  if (answer?.kind !== 'data') throw new Error(JSON.stringify(answer));
  return answer.data as { findings: LiveFinding[]; notes: string[]; others: number };
}

test.each([
  ['curly quotation marks', group, key('title'), '“Executive group”', 'curly quotation marks'],
  [
    'a date in another form',
    group,
    key('reviewed'),
    '29.11.2020',
    'Write a date as year-month-day',
  ],
  ['a day that is not in the calendar', group, key('reviewed'), '2020-02-30', 'has no day 30'],
  ['a day that has not come', group, key('reviewed'), '2031-01-01', 'after the reference date'],
  ['a word for a number', group, key('order'), 'ten', 'It must be a number'],
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
])('%s is reported beside its field', async (_, file, field, typed, words) => {
  const { findings } = await told(file, 'fields', { [field]: typed });
  expect(findings.find((one) => one.words.includes(words))?.key).toBe(field);
});

test.each([
  [
    'the address of the preview',
    'See [x](http://localhost:4321/groups/).',
    'address of the preview',
  ],
  [
    'the full address of the own site',
    'See [x](https://vale.example/groups/).',
    'is the full address of a page on this site',
  ],
  ['a link that asks for a sign-in', 'See [x](https://a.sharepoint.com/b).', 'sign in'],
  ['a file on a drive', 'See S:/Unit/x.docx here.', 'drive of your organisation'],
  ['a bare web address', 'See https://www.gov.uk/x here.', 'bare web address'],
  [
    'a frame of another site',
    '<iframe src="https://www.youtube.com/x"></iframe>',
    'cannot be framed',
  ],
  ['a heading that skips a level', 'Text.\n\n#### Deep\n\nText.', 'a level is skipped'],
  ['a sentence in capitals', 'ALL STAFF MUST READ THE GUIDANCE BEFORE THEY START.', 'in capitals'],
  ['an abbreviation that nothing explains', 'The MACE met.', 'does not explain "MACE"'],
  [
    'details that point to one child',
    'J.B. (14) lives in Oak Street and goes to Vale High School.',
    'identify one person',
  ],
  ['the mailbox of a person', 'Write to jane.smith@vale.example.', 'contains a person’s name'],
  ['a name without a title', 'Oluwaseun Adeyemi chairs it.', 'looks like the name'],
  ['a table with tabs', 'Quarter\tMissing\nQ1\t44\nQ2\t31', 'A tab does not make columns'],
  ['a list without spaces', '-Neglect\n-Harm', 'a hyphen and a space'],
  ['bullets of Word', 'o Neglect\no Harm', 'a hyphen and a space'],
  ['words that were to be replaced', 'There were XX contacts.', 'shows as XX'],
  ['a note of a reviewer', 'We met [SJ: is this right?].', 'SJ: is this right?'],
  ['a lost reference of Word', 'See Error! Reference source not found.', 'Reference source'],
  ['a word twice', 'The the group.', 'written twice'],
  [
    'another language',
    'Çocuğunuzun güvenliği hakkında endişeleniyorsanız lütfen bizimle hemen iletişime geçin ve durumu anlatın.',
    'another language',
  ],
])('%s is reported beside its paragraph', async (_, words, said) => {
  const { findings } = await told(group, 'words', { words: `\n${words}\n` });
  expect(
    findings.find((one) => one.words.includes(said))?.block,
    JSON.stringify(findings),
  ).not.toBeUndefined();
});

const cells = ['Schools,60,60', 'Health,30,30', 'Police,10,10', 'Total,100,100'];

test.each([
  ['a decimal comma', [0, 1], '60,5', 'Write a point before decimal places', 'B2'],
  ['an empty cell', [1, 1], '', 'is empty', 'B3'],
  ['a sign of two meanings', [2, 1], '..', 'Write c if it is hidden', 'B4'],
  [
    'a figure that is said to be missing and can be worked out',
    [2, 1],
    'x',
    'can be worked out',
    'B4',
  ],
  ['a wrong total', [3, 1], '101', 'the sum of the rows above', 'B5'],
  ['a share as a fraction', [0, 2], '0.6', 'the counts it is worked out from give 60%', 'C2'],
  ['a note below the table', [4, 0], 'Note: counted by hand.', 'reads like a note', 'A6'],
] as const)('%s is reported at its cell', async (_, [row, column], typed, words, cell) => {
  const grid = [...cells, ',,'].map((line) => line.split(','));
  const posted = Object.fromEntries(
    grid.flatMap((line, at) => line.map((one, index) => [`cell:${at}:${index}`, one])),
  );
  const { findings } = await told(table, 'table', { ...posted, [`cell:${row}:${column}`]: typed });
  expect(findings.find((one) => one.words.includes(words))?.cell, JSON.stringify(findings)).toBe(
    cell,
  );
});

test.each(['<5', '*', 'fewer than 5', '1-4'])(
  '%s in a cell is saved as the sign for hidden',
  async (typed) => {
    const { notes } = await told(table, 'table', { 'cell:2:0': 'Police', 'cell:2:1': typed });
    expect(notes.join(' ')).toContain('is saved as c');
  },
);
