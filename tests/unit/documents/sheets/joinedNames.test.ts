import { describe, expect, test } from 'vitest';
import type { TestCell } from '../../../support/testWorkbook.ts';
import { tableOf } from '../../../support/sheetPlan.ts';

describe('column names over several rows are joined', () => {
  const quarters: TestCell[][] = [
    [null, 'Q1', null, 'Q2', null],
    ['Source', 'No', '%', 'No', '%'],
    ['Schools', 64, 67, 66, 60],
    ['Health', 31, 33, 44, 40],
  ];
  const joined =
    'source,q1-no,q1-per-cent,q2-no,q2-per-cent\nSchools,64,67,66,60\nHealth,31,33,44,40\n';

  test.each<[string, TestCell[][], string[]]>([
    ['two quarters side by side, merged', quarters, ['B1:C1', 'D1:E1']],
    ['two quarters side by side, not merged', quarters, []],
    [
      'below a merged title',
      [['Contacts', null, null, null, null], ...quarters],
      ['A1:E1', 'B2:C2', 'D2:E2'],
    ],
  ])('%s', async (_name, rows, merged) => {
    const table = await tableOf(rows, { merged });
    expect(table.csv).toBe(joined);
    expect(table.yaml).toContain('label: Q1 No');
  });

  test('a name merged across both rows', async () => {
    const { csv: text } = await tableOf(
      [
        ['Source', 'Contacts', null],
        [null, '2019/20', '2020/21'],
        ['Schools', 64, 66],
        ['Health', 31, 44],
      ],
      { merged: ['A1:A2', 'B1:C1'] },
    );
    expect(text).toBe('source,contacts-2019-20,contacts-2020-21\nSchools,64,66\nHealth,31,44\n');
  });

  test('a second row with units', async () => {
    const { csv: text, yaml } = await tableOf([
      ['Source', 'Visits'],
      [null, '(families)'],
      ['Schools', 64],
      ['Health', 31],
    ]);
    expect(text).toBe('source,visits-families\nSchools,64\nHealth,31\n');
    expect(yaml).toContain('    unit: families\n');
  });

  test('a percentage next to a column with the same name', async () => {
    const { csv: text } = await tableOf([
      ['Course', 'Attended', '% attended'],
      ['One', 46, 92],
      ['Two', 31, 62],
    ]);
    expect(text).toBe('course,attended,per-cent-attended\nOne,46,92\nTwo,31,62\n');
  });

  test('a row of text under the header is a row of the table', async () => {
    const { csv: text } = await tableOf([
      ['Who', 'What'],
      ['Police', 'Attend'],
      ['Schools', 'Refer'],
    ]);
    expect(text).toBe('who,what\nPolice,Attend\nSchools,Refer\n');
  });

  test('labels merged down the table apply to each row', async () => {
    const { csv: text, notes } = await tableOf(
      [
        ['Year', 'Source', 'Contacts'],
        ['2019/20', 'Schools', 64],
        [null, 'Health', 31],
      ],
      { merged: ['A2:A3'] },
    );
    expect(text).toBe('year,source,contacts\n2019-20,Schools,64\n2019-20,Health,31\n');
    expect(notes).toContain('merged in the sheet, and read as if in each cell: "A2:A3"');
  });
});
