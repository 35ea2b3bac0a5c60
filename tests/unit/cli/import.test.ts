import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { importTable } from '../../../src/cli/importing/importTable.ts';
import type { ImportRequest } from '../../../src/cli/importing/importTable.ts';
import { openWorkbook } from '../../../src/cli/importing/workbook.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { brief, fixtureFolder } from '../../support/fixture.ts';
import { runCommand } from '../../support/runBuild.ts';
import type { TestCell, TestWorkbook } from '../../support/testWorkbook.ts';
import { testWorkbook, zipped } from '../../support/testWorkbook.ts';

let place = '';
let folder = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'almanac-import-'));
  folder = join(place, 'content');
  cpSync(fixtureFolder('small-partnership'), folder, { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const spreadsheet = (name: string) => join(fixtureFolder('spreadsheets'), name);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function bring(file: string, options: Partial<ImportRequest> = {}): string[] {
  return importTable({ file, folder, today: '2021-06-30', write: false, ...options }).lines;
}

function fileWith(workbook: TestWorkbook, name = 'visits.xlsx'): string {
  const file = join(place, name);
  writeFileSync(file, testWorkbook(workbook));
  return file;
}

const rowsOf = (rows: TestCell[][]): TestWorkbook => ({ sheets: { Sheet1: rows } });
const importRows = (rows: TestCell[][], options: Partial<ImportRequest> = {}) =>
  bring(fileWith(rowsOf(rows)), options);

describe('a workbook that another program wrote', () => {
  test('gives a table with years, names, counts, shares and money', () => {
    const lines = bring(spreadsheet('figures.xlsx'), { sheet: 'LADO figures', range: 'B4:F8' });
    expect(lines.join('\n')).toContain('Share -> share: percentages (60, 40, 60, ...)');
    expect(read('datasets/figures.csv')).toBe(
      'year,source,number-of-contacts,share,cost\n2017-18,Schools & colleges,120,60,1234.5\n2017-18,"Police, ""Met""",80,40,99\n2018-19,Schools & colleges,120,60,1234.5\n2018-19,"Police, ""Met""",80,40,99\n',
    );
    expect(read('datasets/figures.yaml')).toContain(
      '# Imported from figures.xlsx, sheet "LADO figures", B4:F8, on 2021-06-30. Cell A1 of the table is B4 of the sheet.',
    );
  });

  test('gives days, and fractions without the noise of the machine', () => {
    bring(spreadsheet('days.xlsx'));
    expect(read('datasets/days.csv')).toBe(
      'day,visits,rate\n2019-04-01,5,0.3\n2019-05-01,6,0.33333333333333\n',
    );
  });

  test('leaves only words to be filled in', async () => {
    bring(spreadsheet('figures.xlsx'), { sheet: 'LADO figures', range: 'B4:F8' });
    const { findings } = await checkContent(readContentFiles(folder));
    expect([...new Set(findings.map(({ file, code }) => `${code} ${file}`))]).toEqual([
      'field-type datasets/figures.yaml',
    ]);
  });
});

describe('what a workbook may hold', () => {
  test('sheets, texts and formats are found whatever the program calls its elements', () => {
    const book = openWorkbook(
      testWorkbook({
        sheets: {
          'A & B': [
            ['Name', 'Share'],
            ['x < y', { xml: '<v>0.305</v>', style: 1 }],
          ],
          Other: [['n']],
        },
        formats: ['0.0%'],
        prefix: 'x',
      }),
    );
    expect(book.names).toEqual(['A & B', 'Other']);
    expect(
      book.sheet('A & B').cells.map(({ address, kind, text }) => [address, kind, text]),
    ).toEqual([
      ['A1', 'text', 'Name'],
      ['B1', 'text', 'Share'],
      ['A2', 'text', 'x < y'],
      ['B2', 'percent', '30.5'],
    ]);
  });

  test.each([
    ['dd/mm/yyyy', '2019-04-01', 'date'],
    ['[$-809]d mmmm yyyy', '2019-04-01', 'date'],
    ['"days: "0', '43556', 'number'],
    ['[Red]0', '43556', 'number'],
    ['£#,##0', '43556', 'money'],
    ['[$£-809]#,##0.00', '43556', 'money'],
    ['0%', '4355600', 'percent'],
    ['General', '43556', 'number'],
  ])('the number 43556 with the format %s is %s', (format, text, kind) => {
    const sheet = openWorkbook(
      testWorkbook({ sheets: { S: [[{ xml: '<v>43556</v>', style: 1 }]] }, formats: [format] }),
    ).sheet('S');
    expect(sheet.cells).toMatchObject([{ text, kind }]);
  });

  test('days are counted from 1904 where the workbook says so', () => {
    const sheet = openWorkbook(
      testWorkbook({
        sheets: { S: [[{ xml: '<v>42094</v>', style: 1 }]] },
        formats: ['yyyy-mm-dd'],
        from1904: true,
      }),
    ).sheet('S');
    expect(sheet.cells).toMatchObject([{ text: '2019-04-01' }]);
  });
});

describe('what cannot be read safely is refused, with its place in the sheet', () => {
  const header: TestCell[] = ['Year', 'Visits'];

  test.each<[string, TestCell[][], Partial<ImportRequest>, RegExp]>([
    [
      'a formula without its result',
      [header, ['2018/19', { xml: '<f>SUM(A1)</f>' }]],
      {},
      /"B2" holds a formula whose result was not saved/u,
    ],
    [
      'an error of the sheet',
      [header, ['2018/19', { xml: '<v>#REF!</v>', type: 'e' }]],
      {},
      /"B2 \(#REF!\)": the sheet itself shows an error/u,
    ],
    [
      'figures and words in one column',
      [header, ['2017/18', 5], ['2018/19', 'about 6']],
      {},
      /The column "Visits" mixes figures and words: "B3 \(about 6\)"/u,
    ],
    [
      'a column without a name',
      [
        ['Year', ''],
        ['2018/19', 5],
      ],
      {},
      /The header has no name in "B1"/u,
    ],
    [
      'two columns with one name',
      [
        ['Year', 'Visits', 'visits'],
        ['2018/19', 5, 6],
      ],
      {},
      /Two columns are called "visits"/u,
    ],
    ['no rows', [header], {}, /There are no rows under the header/u],
    ['an empty sheet', [[]], {}, /The sheet "Sheet1" is empty/u],
    ['a range that is none', [header, ['2018/19', 5]], { range: 'A-D' }, /"A-D" is no range/u],
    [
      'a header outside the range',
      [header, ['2018/19', 5]],
      { header: '7' },
      /write the number of the row/u,
    ],
    [
      'a sheet that is not there',
      [header, ['2018/19', 5]],
      { sheet: 'sheet1' },
      /There is no sheet "sheet1"\. Did you mean "Sheet1"\?/u,
    ],
  ])('%s', (_name, rows, options, message) => {
    expect(() => importRows(rows, options)).toThrow(message);
    expect(existsSync(join(folder, 'datasets/visits.csv'))).toBe(false);
  });

  test('merged cells, when they touch the table and only then', () => {
    const rows: TestCell[][] = [['Visits to families'], [], ['Year', 'Visits'], ['2018/19', 5]];
    const file = fileWith({ ...rowsOf(rows), merged: ['A1:B1'] });
    expect(() => bring(file)).toThrow('"A1:B1" is a merged cell');
    expect(bring(file, { range: 'A3:B4' }).join('\n')).toContain('Wrote:');
  });

  test('percentages and plain numbers in one column', () => {
    const file = fileWith({
      sheets: {
        S: [
          ['Year', 'Share'],
          ['2017/18', { xml: '<v>0.3</v>', style: 1 }],
          ['2018/19', 30],
        ],
      },
      formats: ['0%'],
    });
    expect(() => bring(file)).toThrow('compare B2 and B3');
  });

  test.each([
    ['a file that is no workbook', 'a.xlsx', Buffer.from('hello')],
    ['a zip archive that is no workbook', 'a.xlsx', zipped({ 'a.txt': 'hello' })],
    ['a workbook cut in two', 'a.xlsx', testWorkbook(rowsOf([['a'], [1]])).subarray(40)],
    ['an older or other format', 'a.ods', Buffer.from('hello')],
  ])('%s', (_name, name, bytes) => {
    writeFileSync(join(place, name), bytes);
    expect(() => bring(join(place, name))).toThrow(
      /not (?:a|an .xlsx) workbook|cannot be read|damaged/u,
    );
  });

  test('a workbook that swells to more than any table holds', () => {
    const file = join(place, 'bomb.xlsx');
    writeFileSync(
      file,
      zipped({ 'xl/workbook.xml': `<workbook>${' '.repeat(80_000_000)}</workbook>` }),
    );
    expect(() => bring(file)).toThrow('far larger than a table of figures');
  });
});

test('signs for missing figures are those of the tables, and empty cells stay empty', () => {
  importRows([
    ['Year', 'Visits'],
    ['2015/16', 'n/a'],
    ['2016/17', '*'],
    ['2017/18', null],
    ['2018/19', 7],
  ]);
  expect(read('datasets/visits.csv')).toBe(
    'year,visits\n2015-16,x\n2016-17,c\n2017-18,\n2018-19,7\n',
  );
});

test('the row of the names may stand below the start of the range', () => {
  importRows([['Visits'], ['by year'], ['Year', 'Visits'], ['2018/19', 5]], { header: '3' });
  expect(read('datasets/visits.csv')).toBe('year,visits\n2018-19,5\n');
});

describe('a table that is there already', () => {
  const sheet = (total: number): TestCell[][] => [
    ['Source', 'Contacts', 'Share'],
    ['Schools', 60, 60],
    ['Health', 30, 30],
    ['Police', 10, 10],
    ['Total', total, 100],
  ];

  test('that says the same is left alone', () => {
    expect(importRows(sheet(100), { to: 'contacts' }).join('\n')).toContain('Nothing to do.');
  });

  test('is shown with what would change, and changed only when asked', () => {
    const before = read('datasets/contacts.csv');
    const rows: TestCell[][] = [
      ['Source', 'Contacts', 'Share'],
      ['Schools', 61, 60],
      ['Health', 30, 30],
      ['Families', 9, 10],
      ['Total', 100, 100],
    ];
    const report = importTable({
      file: fileWith(rowsOf(rows)),
      to: 'contacts',
      folder,
      today: '2021-06-30',
      write: false,
    });
    expect(report.isDone).toBe(false);
    expect(report.lines.slice(1, 4)).toEqual([
      '  ~ Schools, contacts: 60 -> 61 (B2)',
      '  + Families: 9, 10 (A4)',
      '  - Police',
    ]);
    expect(read('datasets/contacts.csv')).toBe(before);
    importRows(rows, { to: 'contacts', write: true });
    expect(read('datasets/contacts.csv')).toBe(
      'source,contacts,share\nSchools,61,60\nHealth,30,30\nFamilies,9,10\nTotal,100,100\n',
    );
  });

  test('is not replaced by what its columns do not allow, and the cell is that of the sheet', () => {
    const rows: TestCell[][] = [
      [],
      [],
      [null, 'Source', 'Contacts', 'Share'],
      [null, 'Schools', 60.5, 60],
    ];
    expect(() => importRows(rows, { to: 'contacts', write: true })).toThrow(
      /^C4: "60\.5" stands in the column "contacts"\./u,
    );
  });

  test('is not replaced by other columns', () => {
    expect(() =>
      importRows(
        [
          ['Source', 'Contact'],
          ['Schools', 6],
        ],
        { to: 'contacts' },
      ),
    ).toThrow('The sheet lacks the column "Contacts" (contacts). Did you mean "Contact"?');
    expect(() =>
      importRows(
        [
          ['Source', 'Contacts', 'Share', 'Notes'],
          ['Schools', 6, 60, 'a'],
        ],
        { to: 'contacts' },
      ),
    ).toThrow('The table has no column for "Notes"');
  });
});

test('a .csv file is imported in the same way', () => {
  const file = join(place, 'From the police.csv');
  writeFileSync(file, '\uFEFFYear;Visits;Cost\r\n2017/18;1,205;£3.50\r\n2018/19;n/a;£4\r\n');
  bring(file);
  expect(read('datasets/from-the-police.csv')).toBe(
    'year,visits,cost\n2017-18,1205,3.50\n2018-19,x,4\n',
  );
});

test('the command gives one line and writes nothing when it cannot import', () => {
  const before = readdirSync(folder, { recursive: true });
  const run = (...args: string[]) => runCommand('import', args, { CONTENT_DIR: folder });
  for (const result of [
    run(),
    run('nothing.xlsx'),
    run(folder),
    run(spreadsheet('figures.xlsx')),
    run(spreadsheet('figures.xlsx'), '--shet', 'x'),
  ]) {
    expect({
      status: result.status,
      stdout: result.stdout,
      lines: result.stderr.trimEnd().split('\n').length,
    }).toEqual({ status: 2, stdout: '', lines: 1 });
  }
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
  expect(run(spreadsheet('days.xlsx'), '--to', 'Visits by day')).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(existsSync(join(folder, 'datasets/visits-by-day.csv'))).toBe(true);
});

test('the small partnership is sound before anything is imported', async () => {
  expect((await checkContent(readContentFiles(folder))).findings.map(brief)).toEqual([]);
});
