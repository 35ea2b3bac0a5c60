import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileRequest } from '../../../src/cli/importFile.ts';
import { importGround, rowsOf } from '../../support/importGround.ts';
import type { TestWorkbook } from '../../support/testWorkbook.ts';

const { beside, bring, fileWith, importRows, read } = importGround();

describe('a column of figures stored as text', () => {
  test('is read as figures, and hidden figures stay hidden', async () => {
    const lines = await importRows([
      ['Source', 'Contacts'],
      ['Police', '45'],
      ['Schools', '3'],
      ['Health', '<5'],
    ]);
    expect(lines.join('\n')).toContain('"B4 (<5 -> c)"');
    expect(read('datasets/visits.csv')).toBe('source,contacts\nPolice,45\nSchools,3\nHealth,c\n');
  });

  test('is refused if some cells are not figures, naming them', async () => {
    const rows = [
      ['Source', 'Contacts'],
      ['Police', '45'],
      ['Schools', '3'],
      ['Health', 'about 7'],
    ];
    await expect(importRows(rows)).rejects.toThrow('mixes figures and words: "B4 (about 7)"');
  });

  test('is refused if it has decimal commas', async () => {
    const rows = [
      ['Post', 'Rate'],
      ['Staff', '7,5'],
      ['Other', '8,25'],
    ];
    await expect(importRows(rows)).rejects.toThrow('Write a point before decimal places');
  });
});

test('a column called percentage is read as shares, with or without the sign', async () => {
  const lines = await importRows([
    ['Age group', 'Number', 'Percentage'],
    ['Under 5', 3, 15],
    ['5 and over', 17, 85],
  ]);
  expect(lines.join('\n')).toContain('Percentage -> percentage: percentages (15, 85)');
});

test('a first line that names the separator is ignored', async () => {
  const file = beside('visits.csv');
  writeFileSync(file, 'sep=;\r\nSource;Contacts\r\nPolice;12\r\n');
  await bring(file);
  expect(read('datasets/visits.csv')).toBe('source,contacts\nPolice,12\n');
});

describe('the import explains how it read the sheet', () => {
  const notes = async (workbook: TestWorkbook, options: Partial<FileRequest> = {}) => {
    const lines = await bring(fileWith(workbook), options);
    const from = lines.indexOf('Look at this:');
    return from === -1 ? [] : lines.slice(from + 1, lines.indexOf('', from));
  };

  test('text in a column of numbers is read as numbers', async () => {
    const found = await notes(
      rowsOf([
        ['Year', 'Visits'],
        ['2017/18', '1,204'],
        ['2018/19', 6],
      ]),
    );
    expect(found).toEqual([
      '  visits: stored as text in the sheet, but read as a number: "B2 (1204)".',
    ]);
    expect(read('datasets/visits.csv')).toBe('year,visits\n2017-18,1204\n2018-19,6\n');
  });

  test('figures are rounded as shown in the sheet, and the difference is listed', async () => {
    const found = await notes({
      ...rowsOf([
        ['Year', 'Share', 'Cost'],
        ['2017/18', { xml: '<v>0.104895</v>', style: 1 }, { xml: '<v>2.5</v>', style: 2 }],
        ['2018/19', { xml: '<v>0.5</v>', style: 1 }, { xml: '<v>3</v>', style: 2 }],
      ]),
      formats: ['0.0%', '£#,##0.00'],
    });
    expect(found).toEqual(['  share: rounded, as shown in the sheet: "B2 (10.4895 -> 10.5)".']);
    expect(read('datasets/visits.csv')).toBe('year,share,cost\n2017-18,10.5,2.5\n2018-19,50,3\n');
  });

  test('hidden rows and columns, blank rows, labels without figures and rows below the range', async () => {
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
      '  hidden in the sheet, by hand or by a filter, but read anyway: "column B", "row 4".',
      '  left out, because blank: row "3".',
      '  named, but without figures: "A5 (Note: from our records)". Leave notes out with --range.',
      '  left out, because it is below the range: row 6 (Total).',
    ]);
    expect(read('datasets/visits.yaml')).toContain(
      'Cell A1 of the table is A1 of the sheet, and blank rows were left out.',
    );
  });

  test('a hidden sheet is read only if named', async () => {
    const workbook = {
      sheets: { Figures: [['Year'], ['2018/19']], Workings: [['a'], ['b']] },
      hiddenSheets: ['Workings'],
    };
    expect(await notes(workbook)).toEqual([]);
    expect((await bring(fileWith(workbook), { sheet: 'Workings', to: 'w' })).join()).toContain(
      'sheet "Workings"',
    );
  });

  test('a first column labels the rows, even if it has only numbers', async () => {
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
  ])('periods and dates in words: %j', async (texts, column) => {
    await notes(rowsOf([['When'], ...texts.map((text) => [text])]));
    expect(read('datasets/visits.csv')).toBe(`when\n${column}\n`);
  });
});

test('symbols for missing figures become the standard ones, and empty cells stay empty', async () => {
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

test('the header may be below other rows', async () => {
  await importRows([['Visits'], ['by year'], ['Year', 'Visits'], ['2018/19', 5]], { header: '3' });
  expect(read('datasets/visits.csv')).toBe('year,visits\n2018-19,5\n');
});
