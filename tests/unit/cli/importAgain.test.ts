import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../src/cli/importFile.ts';
import { importGround, rowsOf } from '../../support/importGround.ts';
import type { TestCell } from '../../support/testWorkbook.ts';

const { bring, fileWith, importRows, inContent, read } = importGround();

describe('an existing table', () => {
  const sheet = (total: number): TestCell[][] => [
    ['Source', 'Contacts', 'Share'],
    ['Schools', 60, 60],
    ['Health', 30, 30],
    ['Police', 10, 10],
    ['Total', total, 100],
  ];

  test('with the same figures is left unchanged', async () => {
    expect((await importRows(sheet(100), { to: 'contacts' })).join('\n')).toContain(
      'Nothing to do.',
    );
  });

  test('shows what would change, and changes only with --write', async () => {
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
      folder: inContent(),
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

  test('shows what the check would find, with the cell of the sheet', async () => {
    const lines = await importRows([[], [], ...sheet(101).map((row) => [null, ...row])], {
      to: 'contacts',
    });
    expect(lines.join('\n')).toMatch(/The check would also find:\n {2}C7: .*101/u);
  });

  test('keeps values that differ only in format, and columns missing from the sheet', async () => {
    writeFileSync(
      inContent('datasets/contacts.csv'),
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

  test('refuses values that its columns do not allow, naming the cell of the sheet', async () => {
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

  test('refuses percentages in a column of counts and fractions in one of percentages', async () => {
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
    ).rejects.toThrow('contains fractions of one, such as 0.6 in C2');
  });

  test('refuses missing and extra columns', async () => {
    await expect(
      importRows(
        [
          ['Source', 'Contact'],
          ['Schools', 6],
        ],
        { to: 'contacts' },
      ),
    ).rejects.toThrow(
      'The sheet does not have the column "Contacts" (contacts). Did you mean "Contact"?',
    );
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

  test('is not compared while its settings have errors', async () => {
    writeFileSync(inContent('datasets/contacts.yaml'), 'title:\n');
    await expect(importRows(sheet(100), { to: 'contacts' })).rejects.toThrow(
      'npm run check datasets/contacts',
    );
  });
});
