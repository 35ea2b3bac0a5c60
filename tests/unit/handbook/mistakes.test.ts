import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { newMemory } from '../../../src/load/loadMemory.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { ContentFile } from '../../../src/reader/contentFiles.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import type { TableRow } from '../../support/handbookPages.ts';
import { handbookPages, rowsUnder } from '../../support/handbookPages.ts';

const group = 'groups/executive-group.mdx';
const table = 'datasets/lado-contacts-by-source.csv';
const schools = 'agencies/schools.mdx';

/** A mistake: changed text in a file, a new name, or an added file. */
type Slip =
  | { file: string; from: string | RegExp; to: string }
  | { file: string; change: (text: string) => string }
  | { file: string; rename: string }
  | { add: string; bytes: Buffer };

const workbook = Buffer.from([0x50, 0x4b, 3, 4, 20, 0]);
const inText = (words: string): Slip => ({
  file: group,
  from: /\n---\n\n/u,
  to: `\n---\n\n${words}\n\n`,
});
const inTable = (from: string, to: string): Slip => ({ file: table, from, to });

/** The first column in the handbook, and how to make that mistake in the content. */
const slips: Record<string, Slip> = {
  '`Fewer than <5 children`': inText('It helps fewer than <5 children.'),
  "`chair: 'The partnership's chair'`": {
    file: group,
    from: /^chair: .*$/mu,
    to: "chair: 'The partnership's chair'",
  },
  '`title: Training: what works`': {
    file: group,
    from: 'title: Executive group',
    to: 'title: Training: what works',
  },
  '`frequencey: Every month`': {
    file: group,
    from: /^frequency: .*$/mu,
    to: 'frequencey: Every month',
  },
  '`[the leaders](/groups/leadership/)`': inText('See [the leaders](/groups/leadership/).'),
  'a tab in front of a setting': {
    file: group,
    from: '  - post: Independent Chair',
    to: '\t- post: Independent Chair',
  },
  '`reviewed: 21/11/2026`': { file: group, from: /^reviewed: .*$/mu, to: 'reviewed: 21/11/2026' },
  '`jane.smith@council.gov.uk`': inText('Write to jane.smith@council.gov.uk.'),
  'an abbreviation missing from the glossary': inText('The XYZQ decides.'),
  'saved by Notepad as `executive-group.mdx.txt`': { file: group, rename: `${group}.txt` },
  'commas became semicolons, and a mark was added at the start of the file': {
    file: table,
    change: (text) => `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
  },
  'a thousand is written `1,110` in quotation marks, a share as `7%`, a sum as `£30,102`': inTable(
    'Police,20,7',
    'Police,"20",7%',
  ),
  'a thousand was typed as `1,110` in a text editor, without quotation marks': inTable(
    'Social workers,110',
    'Social workers,1,110',
  ),
  'a comma before decimal places, `7,5`': inTable('Police,20,7', 'Police,20,"7,5"'),
  'a month became `Apr-18`': {
    file: 'datasets/iro-reviews-by-month.csv',
    from: '2018-04,',
    to: 'Apr-18,',
  },
  'a column was too narrow, `####`': inTable('Police,20', 'Police,####'),
  'a large number became `2E+05`': inTable('Police,20', 'Police,2E+05'),
  'a formula, `=10+10`': inTable('Police,20', 'Police,=10+10'),
  'the letter O for a zero, `2O`': inTable('Police,20', 'Police,2O'),
  'a column was deleted': { file: table, from: /,[^,\n]*$/gmu, to: '' },
  'a heading was changed to `Contacts`': inTable('made-by,contacts', 'made-by,Contacts'),
  'a row was renamed that a page uses': inTable('Police,20', 'The police,20'),
  'a note was typed under the table': { file: table, from: /$/u, to: 'Note: provisional\n' },
  'saved as a workbook, `.xlsx`, beside the table': {
    add: 'datasets/lado-contacts-by-source.xlsx',
    bytes: workbook,
  },
  'a workbook renamed to `.csv`': { add: table, bytes: workbook },
  'saved as `lado-contacts-by-source.csv.txt`': { file: table, rename: `${table}.txt` },
  '`pots: Borough Commander`': {
    file: group,
    from: '- post: Borough Commander',
    to: '- pots: Borough Commander',
  },
  '`agency: Haringey Council`': {
    file: group,
    from: 'agency: haringey-council',
    to: 'agency: Haringey Council',
  },
  '`agency: haringey-concil`': {
    file: group,
    from: 'agency: haringey-council',
    to: 'agency: haringey-concil',
  },
  'one space too few in front': {
    file: group,
    from: '    agency: metropolitan-police-service\n',
    to: '   agency: metropolitan-police-service\n',
  },
  'a name in a sentence, with a title such as Ms or Dr': inText('It was led by Dr Alex Example.'),
  'a name without a title, such as Jane Smith': inText('It was led by Jane Smith.'),
  '`name:` under a post of an agency that is not a safeguarding partner': {
    file: schools,
    from: /^summary:/mu,
    to: 'posts:\n  - title: Head\n    responsibility: statutory\n    holder: { name: Alex Example, asOf: 2019-09-19 }\nsummary:',
  },
};

const pages = handbookPages();
const rowsOf = (path: string, heading: string): TableRow[] => {
  const page = pages.find((one) => one.path === `handbook/${path}`);
  return page === undefined ? [] : rowsUnder(page, heading);
};
const slipping = 'What the program says when something is wrong';
const rows = [
  ...rowsOf('change-a-word.md', slipping),
  ...rowsOf('change-a-figure.md', 'With Excel'),
  ...rowsOf('change-a-post.md', slipping),
];

let sound: ContentFile[] = [];
const memory = newMemory();
beforeAll(() => {
  sound = readContentFiles('content').files;
});
afterAll(() => {
  sound = [];
});

async function findingsOf(slip: Slip): Promise<Finding[]> {
  const files = sound.flatMap((file) => {
    if ('add' in slip) return file.path === slip.add ? [] : [file];
    if (file.path !== slip.file) return [file];
    if ('rename' in slip) return [{ ...file, path: slip.rename }];
    const text = Buffer.from(file.bytes).toString('utf8');
    const changed = 'change' in slip ? slip.change(text) : text.replace(slip.from, slip.to);
    expect(changed).not.toBe(text);
    return [{ ...file, bytes: Buffer.from(changed) }];
  });
  if ('add' in slip) files.push({ path: slip.add, bytes: slip.bytes });
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return (await checkContent({ files: sorted, findings: [] }, memory)).findings;
}

test('the mistakes tried here are exactly those in the handbook', () => {
  expect(rows.map(([mistake]) => mistake).toSorted()).toEqual(Object.keys(slips).toSorted());
});

describe('the program reports each mistake as the handbook says', () => {
  test.each(rows)('%s', async (mistake = '', answer = '') => {
    const slip = slips[mistake];
    expect(slip).toBeDefined();
    if (slip === undefined) return;
    const findings = await findingsOf(slip);
    if (answer.startsWith('nothing')) {
      expect(findings).toEqual([]);
      return;
    }
    const [, message, rest = ''] = /`(.+?)`:?(.*)$/u.exec(answer) ?? [];
    const code = /findings\.md#([a-z-]+)/u.exec(answer)?.[1];
    const found = findings.find((one) =>
      message === undefined ? one.code === code : one.message.includes(message),
    );
    expect(
      found,
      findings.map(({ code: found, message: words }) => `${found}: ${words}`).join('\n'),
    ).toBeDefined();
    if (rest.includes('The message gives')) return;
    expect(found?.hint.toLowerCase()).toContain(plain(rest).toLowerCase());
  });
});

test('the handbook’s steps for changing a figure give the answers it shows', async () => {
  const page = pages.find(({ path }) => path === 'handbook/change-a-figure.md')?.text ?? '';
  const steps: ((text: string) => string)[] = [
    (text) => text.replace('Police,20,7', 'Police,21,7'),
    (text) =>
      text.replace('Police,20,7', 'Police,21,7').replace('All contacts,291', 'All contacts,292'),
  ];
  for (const change of steps) {
    const found = await findingsOf({ file: table, change });
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(page).toContain(message);
  }
  const mended = (text: string): string =>
    text.replace('Police,20,7', 'Police,21,7').replace('in the source,32', 'in the source,31');
  expect(page).toContain('`Not stated in the source,31`');
  const [outdated] = await findingsOf({ file: table, change: mended });
  expect(page).toContain(outdated?.message);
  for (const words of ['Police made 21', 'For 31 contacts']) expect(page).toContain(`\`${words}\``);
  const described = sound.map((file) => {
    const text = Buffer.from(file.bytes).toString('utf8');
    if (file.path === table) return { ...file, bytes: Buffer.from(mended(text)) };
    if (file.path !== table.replace('.csv', '.yaml')) return file;
    return {
      ...file,
      bytes: Buffer.from(
        text
          .replace('Police made 20', 'Police made 21')
          .replace('For 32 contacts', 'For 31 contacts'),
      ),
    };
  });
  expect((await checkContent({ files: described, findings: [] }, memory)).findings).toEqual([]);
});

/** The text of some Markdown, without the full stop. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll('`', '')
    .trim()
    .replace(/\.$/u, '');
}
