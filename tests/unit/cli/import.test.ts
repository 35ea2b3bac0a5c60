import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { importFile } from '../../../src/cli/importFile.ts';
import type { FileRequest } from '../../../src/cli/importFile.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { brief, fixtureFolder } from '../../support/fixture.ts';
import { runCommand } from '../../support/runBuild.ts';
import type { TestCell, TestWorkbook } from '../../support/testWorkbook.ts';
import { testWorkbook } from '../../support/testWorkbook.ts';

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

async function bring(file: string, options: Partial<FileRequest> = {}): Promise<string[]> {
  return (await importFile({ file, folder, today: '2021-06-30', write: false, ...options })).lines;
}

function fileWith(workbook: TestWorkbook, name = 'visits.xlsx'): string {
  const file = join(place, name);
  writeFileSync(file, testWorkbook(workbook));
  return file;
}

const rowsOf = (rows: TestCell[][]): TestWorkbook => ({ sheets: { Sheet1: rows } });
const importRows = (rows: TestCell[][], options: Partial<FileRequest> = {}) =>
  bring(fileWith(rowsOf(rows)), options);

describe('a column whose figures are kept as text', () => {
  test('is a column of figures, and what is kept back in it stays hidden', async () => {
    const lines = await importRows([
      ['Source', 'Contacts'],
      ['Police', '45'],
      ['Schools', '3'],
      ['Health', '<5'],
    ]);
    expect(lines.join('\n')).toContain('"B4 (<5 -> c)"');
    expect(read('datasets/visits.csv')).toBe('source,contacts\nPolice,45\nSchools,3\nHealth,c\n');
  });

  test('is refused with the cells that are no figures', async () => {
    const rows = [
      ['Source', 'Contacts'],
      ['Police', '45'],
      ['Schools', '3'],
      ['Health', 'about 7'],
    ];
    await expect(importRows(rows)).rejects.toThrow('mixes figures and words: "B4 (about 7)"');
  });

  test('is refused when it has decimal commas', async () => {
    const rows = [
      ['Post', 'Rate'],
      ['Staff', '7,5'],
      ['Other', '8,25'],
    ];
    await expect(importRows(rows)).rejects.toThrow('Write a point before decimal places');
  });
});

test('a column called percentage holds shares, with and without the sign', async () => {
  const lines = await importRows([
    ['Age group', 'Number', 'Percentage'],
    ['Under 5', 3, 15],
    ['5 and over', 17, 85],
  ]);
  expect(lines.join('\n')).toContain('Percentage -> percentage: percentages (15, 85)');
});

test('a first line that names the separator is for the spreadsheet program alone', async () => {
  const file = join(place, 'visits.csv');
  writeFileSync(file, 'sep=;\r\nSource;Contacts\r\nPolice;12\r\n');
  await bring(file);
  expect(read('datasets/visits.csv')).toBe('source,contacts\nPolice,12\n');
});

describe('a workbook that another program wrote', () => {
  test('gives a table with years, names, counts, shares and money', async () => {
    const lines = await bring(spreadsheet('figures.xlsx'), {
      sheet: 'LADO figures',
      range: 'B4:F8',
    });
    expect(lines.join('\n')).toContain('Share -> share: percentages (60, 40, 60, ...)');
    expect(read('datasets/figures.csv')).toBe(
      'year,source,number-of-contacts,share,cost\n2017-18,Schools & colleges,120,60,1234.5\n2017-18,"Police, ""Met""",80,40,99\n2018-19,Schools & colleges,120,60,1234.5\n2018-19,"Police, ""Met""",80,40,99\n',
    );
    expect(read('datasets/figures.yaml')).toContain(
      '# Imported from figures.xlsx, sheet "LADO figures", B4:F8, on 2021-06-30. Cell A1 of the table is B4 of the sheet.',
    );
  });

  test('gives days, and fractions without the noise of the machine', async () => {
    await bring(spreadsheet('days.xlsx'));
    expect(read('datasets/days.csv')).toBe(
      'day,visits,rate\n2019-04-01,5,0.3\n2019-05-01,6,0.33333333333333\n',
    );
  });

  test('leaves only words to be filled in', async () => {
    await bring(spreadsheet('figures.xlsx'), { sheet: 'LADO figures', range: 'B4:F8' });
    const { findings } = await checkContent(readContentFiles(folder));
    expect([...new Set(findings.map(({ file, code }) => `${code} ${file}`))]).toEqual([
      'field-type datasets/figures.yaml',
    ]);
  });
});

describe('what cannot be read safely is refused, with its place in the sheet', () => {
  const header: TestCell[] = ['Year', 'Visits'];
  const formats = ['0%', 'h:mm', '£0.00'];

  test.each<[string, TestCell[][], Partial<FileRequest>, RegExp]>([
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
      'a time of day',
      [header, ['2018/19', { xml: '<v>0.5</v>', style: 2 }]],
      {},
      /"B2" holds a time of day or a length of time/u,
    ],
    [
      'figures and words in one column',
      [header, ['2017/18', 5], ['2018/19', 'about 6']],
      {},
      /The column "Visits" mixes figures and words: "B3 \(about 6\)".+x where one is not available/u,
    ],
    [
      'a comma before decimal places',
      [header, ['2017/18', 5], ['2018/19', '12,5']],
      {},
      /"B3 \(12,5\)"\. Write a point before decimal places: 12\.5/u,
    ],
    [
      'fractions that are called a share',
      [
        ['Year', 'Share'],
        ['2017/18', 0.305],
        ['2018/19', 1],
      ],
      {},
      /holds fractions of one, such as 0\.305 in B2\. Give the column the percentage format/u,
    ],
    [
      'percentages and plain numbers in one column',
      [
        ['Year', 'Share'],
        ['2017/18', { xml: '<v>0.3</v>', style: 1 }],
        ['2018/19', 30],
      ],
      {},
      /mixes percentages, money or plain numbers: compare B2 and B3/u,
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
      'a column that is named by a sign alone',
      [
        ['Year', '£'],
        ['2018/19', 5],
      ],
      {},
      /The header has no name in "B1"\. Name every column in words/u,
    ],
    [
      'two columns with one name',
      [
        ['Year', 'Visits', 'visits'],
        ['2018/19', 5, 6],
      ],
      {},
      /Two columns are called "visits \(C1\)"/u,
    ],
    ['no rows', [header], {}, /There are no rows under the header/u],
    ['an empty sheet', [[]], {}, /The sheet "Sheet1" is empty/u],
    ['a range that is none', [header, ['2018/19', 5]], { range: 'A-D' }, /"A-D" is no range/u],
    [
      'a range where there is nothing',
      [header, ['2018/19', 5]],
      { range: 'A90:B1048576' },
      /There are no rows under the header/u,
    ],
    [
      'a header outside the range',
      [header, ['2018/19', 5]],
      { header: '7' },
      /write the number of the row/u,
    ],
    [
      'a header that is no number',
      [header, ['2018/19', 5]],
      { header: 'Year' },
      /write the number of the row/u,
    ],
    [
      'a sheet that is not there',
      [header, ['2018/19', 5]],
      { sheet: 'sheet1' },
      /There is no sheet "sheet1"\. Did you mean "Sheet1"\?/u,
    ],
    [
      'a sheet with two tables',
      [header, ['2018/19', 5], [], header, ['2019/20', 5]],
      {},
      /has 2 tables: A1:B2, A4:B5\. Say which is meant, with the row of its names: --range A1:B2$/u,
    ],
  ])('%s', async (_name, rows, options, message) => {
    const file = fileWith({ ...rowsOf(rows), formats });
    await expect(bring(file, options)).rejects.toThrow(message);
    expect(existsSync(join(folder, 'datasets/visits.csv'))).toBe(false);
  });

  test('a figure that is merged over several cells', async () => {
    const rows: TestCell[][] = [
      ['Year', 'Visits'],
      ['2017/18', 5],
      ['2018/19', null],
    ];
    const file = fileWith({ ...rowsOf(rows), merged: ['B2:B3'] });
    await expect(bring(file)).rejects.toThrow('"B2:B3" is a merged cell that holds a figure');
  });

  test.each([
    ['figures.xls', /is of the older kind\. Open it and save it as "Excel workbook/u],
    ['figures.csv.txt', /rename it so that it ends in \.csv\. Windows may have added \.txt/u],
    ['figures.pdf', /figures cannot be taken from a PDF safely/u],
    ['figures', /Save the sheet as \.xlsx, \.ods or \.csv/u],
    ['missing.xlsx', /There is no file .+quotation marks when it has spaces/u],
    ['', /is a folder\. Name the document in it/u],
  ])('a file called "%s"', async (name, message) => {
    if (name !== '' && !name.startsWith('missing')) writeFileSync(join(place, name), 'a,b\n1,2\n');
    await expect(bring(join(place, name))).rejects.toThrow(message);
  });

  test('a workbook that was named .csv, and a .csv that is no text', async () => {
    writeFileSync(join(place, 'a.csv'), testWorkbook(rowsOf([['a'], [1]])));
    await expect(bring(join(place, 'a.csv'))).rejects.toThrow(
      'is a workbook that was given the ending .csv',
    );
    writeFileSync(join(place, 'b.csv'), Buffer.from([1, 0, 2, 0]));
    await expect(bring(join(place, 'b.csv'))).rejects.toThrow('This is not a text file');
    writeFileSync(join(place, 'c.csv'), '\n\n');
    await expect(bring(join(place, 'c.csv'))).rejects.toThrow('This file is empty');
  });

  test('a content folder that is not there', async () => {
    await expect(
      bring(spreadsheet('days.xlsx'), { folder: join(place, 'elsewhere') }),
    ).rejects.toThrow('There is no content folder');
  });
});

describe('what is understood is said', () => {
  const notes = async (workbook: TestWorkbook, options: Partial<FileRequest> = {}) => {
    const lines = await bring(fileWith(workbook), options);
    const from = lines.indexOf('Look at this:');
    return from === -1 ? [] : lines.slice(from + 1, lines.indexOf('', from));
  };

  test('numbers that are kept as text are numbers, in a column of numbers', async () => {
    const found = await notes(
      rowsOf([
        ['Year', 'Visits'],
        ['2017/18', '1,204'],
        ['2018/19', 6],
      ]),
    );
    expect(found).toEqual([
      '  visits: kept as text in the sheet, and read as a number: "B2 (1204)".',
    ]);
    expect(read('datasets/visits.csv')).toBe('year,visits\n2017-18,1204\n2018-19,6\n');
  });

  test('figures are as the sheet shows them, and the difference is named', async () => {
    const found = await notes({
      ...rowsOf([
        ['Year', 'Share', 'Cost'],
        ['2017/18', { xml: '<v>0.104895</v>', style: 1 }, { xml: '<v>2.5</v>', style: 2 }],
        ['2018/19', { xml: '<v>0.5</v>', style: 1 }, { xml: '<v>3</v>', style: 2 }],
      ]),
      formats: ['0.0%', '£#,##0.00'],
    });
    expect(found).toEqual(['  share: rounded as the sheet shows it: "B2 (10.4895 -> 10.5)".']);
    expect(read('datasets/visits.csv')).toBe('year,share,cost\n2017-18,10.5,2.5\n2018-19,50,3\n');
  });

  test('hidden rows and columns, blank rows, names without figures and what lies below', async () => {
    const found = await notes(
      {
        ...rowsOf([
          ['Source', 'Visits', 'Calls'],
          ['Schools', 5, 6],
          [],
          ['Police', 7, 8],
          ['Note: from our records'],
          ['Total', 12, 14],
        ]),
        columns: '<cols><col min="2" max="2" hidden="1"/></cols>',
        hiddenRows: [4],
      },
      { range: 'A1:C5' },
    );
    expect(found).toEqual([
      '  hidden in the sheet, by hand or by a filter, and read all the same: "column B", "row 4".',
      '  left out, since blank: row "3".',
      '  named, but without figures: "A5 (Note: from our records)". Leave notes out with --range.',
      '  left out, since it is below the range: row 6 (Total).',
    ]);
    expect(read('datasets/visits.yaml')).toContain(
      'Cell A1 of the table is A1 of the sheet, and blank rows were left out.',
    );
  });

  test('a hidden sheet is not asked about, and can be named', async () => {
    const workbook = {
      sheets: { Figures: [['Year'], ['2018/19']], Workings: [['a'], ['b']] },
      hiddenSheets: ['Workings'],
    };
    expect(await notes(workbook)).toEqual([]);
    expect((await bring(fileWith(workbook), { sheet: 'Workings', to: 'w' })).join()).toContain(
      'sheet "Workings"',
    );
  });

  test('a first column that mixes numbers and words names the rows, and so does one of numbers alone', async () => {
    await notes(
      rowsOf([
        ['Moves', 'Children'],
        [1, 304],
        [2, 80],
        ['Three or more', 45],
      ]),
    );
    expect(read('datasets/visits.yaml')).toContain('- id: moves\n    type: category');
    await notes(
      rowsOf([
        ['Age', 'Children'],
        [16, 30],
        [17, 40],
      ]),
      { to: 'ages' },
    );
    expect(read('datasets/ages.yaml')).toContain('- id: age\n    type: category');
  });

  test.each([
    [['2018/19 Q1', 'Q2 2018/19'], '2018-19 Q1\n2018-19 Q2'],
    [['April 2018', 'May 2018'], '2018-04\n2018-05'],
    [['Apr-18', 'Sept-18'], '2018-04\n2018-09'],
    [['2017–18', '2018/2019'], '2017-18\n2018-19'],
    [['01/04/2018', '30/9/2018'], '2018-04-01\n2018-09-30'],
    [['April 18th', 'May 2018'], 'April 18th\nMay 2018'],
    [['31/02/2018', '04/13/2018'], '31/02/2018\n04/13/2018'],
  ])('periods and days in words: %j', async (texts, column) => {
    await notes(rowsOf([['When'], ...texts.map((text) => [text])]));
    expect(read('datasets/visits.csv')).toBe(`when\n${column}\n`);
  });
});

test('signs for missing figures are those of the tables, and empty cells stay empty', async () => {
  const lines = await importRows([
    ['Year', 'Visits'],
    ['2015/16', 'n/a'],
    ['2016/17', '*'],
    ['2017/18', null],
    ['2018/19', 7],
    ['2019/20', '[c]'],
    ['2020/21', 'x'],
  ]);
  expect(read('datasets/visits.csv')).toBe(
    'year,visits\n2015-16,x\n2016-17,c\n2017-18,\n2018-19,7\n2019-20,c\n2020-21,x\n',
  );
  expect(lines.join('\n')).toContain('"B2 (n/a -> x)", "B3 (* -> c)", "B6 ([c] -> c)".');
});

test('the row of the names may be below other rows', async () => {
  await importRows([['Visits'], ['by year'], ['Year', 'Visits'], ['2018/19', 5]], { header: '3' });
  expect(read('datasets/visits.csv')).toBe('year,visits\n2018-19,5\n');
});

describe('a row that is called a total', () => {
  const sheet = (total: number): TestCell[][] => [
    ['Source', 'Contacts', 'Average'],
    ['Schools', 60, 1.5],
    ['Police', 40, 0.5],
    ['All contacts', total, 2.5],
  ];

  test('and is one becomes a rule of the table', async () => {
    const lines = await importRows(sheet(100));
    expect(lines).toContain('  "All contacts" is the sum of the other rows, and has to stay so');
    expect(read('datasets/visits.yaml')).toContain(
      'relations:\n  - type: rows-sum\n    total: All contacts\n',
    );
  });

  test('and is none is said, and makes no rule', async () => {
    const lines = await importRows(sheet(101));
    expect(lines).toContain(
      '  "All contacts" is 101 in the column "Contacts", and the other rows add up to 100, so no rule was written for it.',
    );
    expect(read('datasets/visits.yaml')).toContain('# relations:');
  });

  test('is the rule where figures are missing that it can still be the sum of, and not where they are too many', async () => {
    const suppressed = (total: number) =>
      importRows(
        [
          ['Source', 'Contacts'],
          ['Schools', '*'],
          ['Health', 80],
          ['Total', total],
        ],
        { to: `of-${total}` },
      );
    await suppressed(100);
    expect(read('datasets/of-100.yaml')).toContain('relations:\n  - type: rows-sum\n');
    expect((await suppressed(70)).join('\n')).toContain(
      '"Total" is 70 in the column "Contacts", and the other rows add up to 80 without those that are missing',
    );
    expect(read('datasets/of-70.yaml')).toContain('# relations:');
  });

  test('is the rule of the columns that it is the sum of, and of no others', async () => {
    await importRows([
      ['Source', 'Contacts', 'Children'],
      ['Schools', 60, 50],
      ['Police', 40, 30],
      ['Overall', 100, 70],
    ]);
    expect(read('datasets/visits.yaml')).toContain(
      'relations:\n  - type: rows-sum\n    total: Overall\n    columns:\n      - contacts\n',
    );
  });

  test('is the whole of the shares that fit it, so that none of them gives a hidden count away', async () => {
    const percent = (share: number) => ({ xml: `<v>${share}</v>`, style: 1 });
    const rows = (police: number): TestCell[][] => [
      ['Source', 'Contacts', '% of total'],
      ['Police', 512, percent(police)],
      ['Schools', 401, percent(0.323)],
      ['Other', 4, percent(0.003)],
      ['Health', 325, percent(0.262)],
      ['Total', 1242, percent(1)],
    ];
    const sheet = (police: number) =>
      fileWith({ sheets: { Sheet1: rows(police) }, formats: ['0.0%'] });
    expect(await bring(sheet(0.412))).toContain(
      '  of-total is contacts divided by "Total", and is worked out again',
    );
    expect(read('datasets/visits.yaml')).toContain(
      '    numerator: contacts\n    denominator:\n      row: Total\n      column: contacts\n',
    );
    expect((await bring(sheet(0.512), { to: 'others' })).join('\n')).toContain(
      'of-total: the shares in "% of total" are no column of counts divided by one of its rows',
    );
    expect(read('datasets/others.yaml')).not.toContain('numerator: ');
  });

  test('is not guessed where there are two', async () => {
    await importRows(
      [
        ['Source', 'Contacts'],
        ['Schools', 5],
        ['Total schools', 5],
        ['Total', 10],
      ],
      { to: 'two' },
    );
    expect(read('datasets/two.yaml')).toContain('# relations:');
  });
});

describe('a table that is there already', () => {
  const sheet = (total: number): TestCell[][] => [
    ['Source', 'Contacts', 'Share'],
    ['Schools', 60, 60],
    ['Health', 30, 30],
    ['Police', 10, 10],
    ['Total', total, 100],
  ];

  test('that says the same is left alone', async () => {
    expect((await importRows(sheet(100), { to: 'contacts' })).join('\n')).toContain(
      'Nothing to do.',
    );
  });

  test('is shown with what would change, and changed only when asked', async () => {
    const before = read('datasets/contacts.csv');
    const rows: TestCell[][] = [
      ['Source', 'Contacts', 'Share'],
      ['Schools', 61, 60],
      ['Health', 30, 30],
      ['Families', 9, 10],
      ['Total', 100, 100],
    ];
    const report = await importFile({
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
    await importRows(rows, { to: 'contacts', write: true });
    expect(read('datasets/contacts.csv')).toBe(
      'source,contacts,share\nSchools,61,60\nHealth,30,30\nFamilies,9,10\nTotal,100,100\n',
    );
    expect(read('datasets/contacts.yaml')).toMatch(
      /^# Imported from visits\.xlsx, sheet "Sheet1", A1:C5, on 2021-06-30\./u,
    );
    expect(read('datasets/contacts.yaml')).toContain('\nrevised: 2021-06-30\n');
    await importRows(sheet(100), { to: 'contacts', write: true });
    expect(read('datasets/contacts.yaml').match(/# Imported from/gu)).toHaveLength(1);
  });

  test('is shown with what the check would say, at the cell of the sheet', async () => {
    const lines = await importRows([[], [], ...sheet(101).map((row) => [null, ...row])], {
      to: 'contacts',
    });
    expect(lines.join('\n')).toMatch(/With it, the check would also say:\n {2}C7: .*101/u);
  });

  test('keeps what is only written differently, and what the sheet does not hold', async () => {
    writeFileSync(
      join(folder, 'datasets/contacts.csv'),
      read('datasets/contacts.csv').replace('Schools,60,60', 'Schools,60,60.00'),
    );
    await importRows(
      [
        ['Source', 'Contacts'],
        ['Schools', 60],
        ['Health', 29],
        ['Police', 11],
        ['Total', 100],
      ],
      { to: 'contacts', write: true },
    );
    expect(read('datasets/contacts.csv')).toBe(
      'source,contacts,share\nSchools,60,60.00\nHealth,29,30\nPolice,11,10\nTotal,100,100\n',
    );
  });

  test('is not replaced by what its columns do not allow, and the cell is that of the sheet', async () => {
    const rows: TestCell[][] = [
      [],
      [],
      [null, 'Source', 'Contacts', 'Share'],
      [null, 'Schools', 60.5, 60],
    ];
    await expect(importRows(rows, { to: 'contacts', write: true })).rejects.toThrow(
      /^C4: "60\.5" is in the column "contacts"\./u,
    );
    await expect(
      importRows(
        [
          ['Source', 'Contacts', 'Share'],
          ['Schools', 'sixty', 60],
        ],
        { to: 'contacts' },
      ),
    ).rejects.toThrow(/^B2: "sixty" is not a number in the column "contacts"/u);
  });

  test('is not replaced by percentages where it counts, nor by fractions where it has percentages', async () => {
    const swapped = fileWith({
      ...rowsOf([
        ['Source', 'Contacts', 'Share'],
        ['Schools', { xml: '<v>0.6</v>', style: 1 }, 60],
      ]),
      formats: ['0%'],
    });
    await expect(bring(swapped, { to: 'contacts' })).rejects.toThrow(
      'B2 is a percentage in the sheet, and the column "Contacts" of the table holds whole numbers',
    );
    await expect(
      importRows(
        [
          ['Source', 'Contacts', 'Share'],
          ['Schools', 60, 0.6],
        ],
        { to: 'contacts' },
      ),
    ).rejects.toThrow('holds fractions of one, such as 0.6 in C2');
  });

  test('is not replaced by other columns', async () => {
    await expect(
      importRows(
        [
          ['Source', 'Contact'],
          ['Schools', 6],
        ],
        { to: 'contacts' },
      ),
    ).rejects.toThrow('The sheet lacks the column "Contacts" (contacts). Did you mean "Contact"?');
    await expect(
      importRows(
        [
          ['Source', 'Contacts', 'Share', 'Notes'],
          ['Schools', 6, 60, 'a'],
        ],
        { to: 'contacts' },
      ),
    ).rejects.toThrow('The table has no column for "Notes (D1)"');
  });

  test('is not compared while its settings are faulty', async () => {
    writeFileSync(join(folder, 'datasets/contacts.yaml'), 'title:\n');
    await expect(importRows(sheet(100), { to: 'contacts' })).rejects.toThrow(
      'npm run check datasets/contacts',
    );
  });
});

test('a .csv file is imported in the same way', async () => {
  const file = join(place, 'From the police.csv');
  writeFileSync(file, '\uFEFFYear;Visits;Cost\r\n2017/18;1,205;£3.50\r\n2018/19;n/a;£4\r\n');
  await bring(file);
  expect(read('datasets/from-the-police.csv')).toBe(
    'year,visits,cost\n2017-18,1205,3.50\n2018-19,x,4\n',
  );
});

test.each(['12,5', '1,20', '1.234,5', '12,34'])(
  'a .csv file with %s is not read as a larger number',
  async (text) => {
    const file = join(place, 'a.csv');
    writeFileSync(file, `Year;Visits\n2017;7\n2018;${text}\n`);
    await expect(bring(file)).rejects.toThrow(`B3 (${text})`);
  },
);

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

test('a document of 200 MB is refused before it is read', async () => {
  const file = join(place, 'chapter.docx');
  writeFileSync(file, '');
  truncateSync(file, 200_000_000);
  await expect(bring(file, { to: 'reports/2020-21/police' })).rejects.toThrow(
    '"chapter.docx" is 200 MB; a document may be at most 50 MB.',
  );
});

test('the small partnership is sound before anything is imported', async () => {
  expect((await checkContent(readContentFiles(folder))).findings.map(brief)).toEqual([]);
});

test('a place that nothing can be written to is told in a sentence', async () => {
  rmSync(join(folder, 'datasets'), { recursive: true });
  writeFileSync(join(folder, 'datasets'), 'in the way');
  await expect(bring(spreadsheet('days.xlsx'))).rejects.toThrow(
    /^datasets\/days\.csv cannot be written \(\w+\)\. Close it in the program that has it open/u,
  );
});
