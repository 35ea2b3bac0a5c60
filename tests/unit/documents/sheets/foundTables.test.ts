import { describe, expect, test } from 'vitest';
import type { TestCell } from '../../../support/testWorkbook.ts';
import { plan, rowsOf, tableOf, figures, csv } from '../../../support/sheetPlan.ts';

describe('the table is found among other things on the sheet', () => {
  test.each<[string, TestCell[][], string]>([
    [
      'a title above it',
      [['Contacts in 2020/21'], ['Source', 'Contacts'], ...figures],
      'A1 (Contacts in 2020/21)',
    ],
    [
      'three lines of titles',
      [['LADO'], ['Contacts'], ['2020/21'], ['Source', 'Contacts'], ...figures],
      'A3 (2020/21)',
    ],
    [
      'a title and a blank row',
      [['Contacts in 2020/21'], [], ['Source', 'Contacts'], ...figures],
      '',
    ],
    [
      'a note below it',
      [['Source', 'Contacts'], ...figures, ['Source: our case records']],
      'A4 (Source: our case records)',
    ],
    ['a note after a blank row', [['Source', 'Contacts'], ...figures, [], ['* Provisional.']], ''],
    [
      'blank rows and columns before it',
      [[], [], [null, null, 'Source', 'Contacts'], ...figures.map((row) => [null, null, ...row])],
      '',
    ],
    [
      'a blank row within it',
      [['Source', 'Contacts'], ['Schools', 64], [], ['Health', 31]],
      'left out, because blank: row "3"',
    ],
    [
      'a blank column within it',
      [
        ['Source', null, 'Contacts'],
        ['Schools', null, 64],
        ['Health', null, 31],
      ],
      'left out, because blank: column "B"',
    ],
  ])('%s', async (_name, rows, note) => {
    const table = await tableOf(rows);
    expect(table.csv).toBe(csv);
    expect(table.notes).toContain(note);
  });

  test('a short last row is a row, not a note', async () => {
    expect((await tableOf([['Source', 'Contacts'], ...figures, ['Faith groups']])).csv).toBe(
      `${csv}Faith groups,\n`,
    );
  });

  test('with two tables on a sheet, one must be named', async () => {
    const below = [
      ['Source', 'Contacts'],
      ...figures,
      [],
      ['Age', 'Children'],
      ['Under 5', 60],
      ['5 and over', 80],
    ];
    const beside = [
      ['Source', 'Contacts', null, 'Age', 'Children'],
      ['Schools', 64, null, 'Under 5', 60],
      ['Health', 31, null, '5 and over', 80],
    ];
    expect((await plan(rowsOf(below))).problems).toEqual([
      'The sheet "Sheet1" has 2 tables: A1:B3, A5:B7. Say which is meant, with the row of its names: --range A1:B3',
    ]);
    expect((await plan(rowsOf(beside))).problems.join()).toContain('2 tables: A1:B3, D1:E3');
    expect((await tableOf(beside, {}, { range: 'A1:B3' })).csv).toBe(csv);
  });
});
