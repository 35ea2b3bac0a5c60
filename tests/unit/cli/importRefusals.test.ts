import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileRequest } from '../../../src/cli/importFile.ts';
import { importGround, rowsOf, spreadsheet } from '../../support/importGround.ts';
import type { TestCell } from '../../support/testWorkbook.ts';
import { testWorkbook } from '../../support/testWorkbook.ts';

const { beside, bring, fileWith, inContent } = importGround();

describe('an import is refused, naming the place, for', () => {
  const header: TestCell[] = ['Year', 'Visits'];
  const formats = ['0%', 'h:mm', '£0.00'];

  test.each<[string, TestCell[][], Partial<FileRequest>, RegExp]>([
    [
      'a formula without a saved result',
      [header, ['2018/19', { xml: '<f>SUM(A1)</f>' }]],
      {},
      /"B2" contains a formula whose result was not saved/u,
    ],
    [
      'an error value',
      [header, ['2018/19', { xml: '<v>#REF!</v>', type: 'e' }]],
      {},
      /"B2 \(#REF!\)": the sheet itself shows an error/u,
    ],
    [
      'a time of day',
      [header, ['2018/19', { xml: '<v>0.5</v>', style: 2 }]],
      {},
      /"B2" contains a time of day or a length of time/u,
    ],
    [
      'figures and text in one column',
      [header, ['2017/18', 5], ['2018/19', 'about 6']],
      {},
      /The column "Visits" mixes figures and words: "B3 \(about 6\)".+x if one is not available/u,
    ],
    [
      'a decimal comma',
      [header, ['2017/18', 5], ['2018/19', '12,5']],
      {},
      /"B3 \(12,5\)"\. Write a point before decimal places: 12\.5/u,
    ],
    [
      'fractions in a column of shares',
      [
        ['Year', 'Share'],
        ['2017/18', 0.305],
        ['2018/19', 1],
      ],
      {},
      /contains fractions of one, such as 0\.305 in B2\. Give the column the percentage format/u,
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
      'a column named with a symbol',
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
    ['an invalid range', [header, ['2018/19', 5]], { range: 'A-D' }, /"A-D" is not a range/u],
    [
      'an empty range',
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
      'a header that is not a number',
      [header, ['2018/19', 5]],
      { header: 'Year' },
      /write the number of the row/u,
    ],
    [
      'a missing sheet',
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
    expect(existsSync(inContent('datasets/visits.csv'))).toBe(false);
  });

  test('a merged cell with a figure', async () => {
    const rows: TestCell[][] = [
      ['Year', 'Visits'],
      ['2017/18', 5],
      ['2018/19', null],
    ];
    const file = fileWith({ ...rowsOf(rows), merged: ['B2:B3'] });
    await expect(bring(file)).rejects.toThrow('"B2:B3" is a merged cell with a figure');
  });

  test.each([
    ['figures.xls', /is in an older format\. Open it and save it as "Excel workbook/u],
    ['figures.csv.txt', /rename it so that it ends in \.csv\. Windows may have added \.txt/u],
    ['figures.pdf', /figures cannot be read safely from a PDF/u],
    ['figures', /Save the sheet as \.xlsx, \.ods or \.csv/u],
    ['missing.xlsx', /There is no file .+quotation marks if it has spaces/u],
    ['', /is a folder\. Name the document in it/u],
  ])('a file called "%s"', async (name, message) => {
    if (name !== '' && !name.startsWith('missing')) writeFileSync(beside(name), 'a,b\n1,2\n');
    await expect(bring(beside(name))).rejects.toThrow(message);
  });

  test('a workbook named .csv, and a .csv file that is not text', async () => {
    writeFileSync(beside('a.csv'), testWorkbook(rowsOf([['a'], [1]])));
    await expect(bring(beside('a.csv'))).rejects.toThrow('is a workbook renamed to end in .csv');
    writeFileSync(beside('b.csv'), Buffer.from([1, 0, 2, 0]));
    await expect(bring(beside('b.csv'))).rejects.toThrow('This is not a text file');
    writeFileSync(beside('c.csv'), '\n\n');
    await expect(bring(beside('c.csv'))).rejects.toThrow('This file is empty');
  });

  test('a missing content folder', async () => {
    await expect(bring(spreadsheet('days.xlsx'), { folder: beside('elsewhere') })).rejects.toThrow(
      'There is no content folder',
    );
  });
});
