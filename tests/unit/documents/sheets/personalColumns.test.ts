import { expect, test } from 'vitest';
import { refusePeople } from '../../../../src/documents/sheets/personalColumns.ts';
import type { SheetCell } from '../../../../src/documents/sheets/sheetCell.ts';

const refuse =
  (...names: string[]) =>
  () =>
    refusePeople(
      names.map((text, index) => ({ text, address: `${'ABCDE'[index]}1` }) as SheetCell),
    );

test.each([
  [['Name', 'DOB', 'NHS number', 'Address'], '"DOB (B1)", "NHS number (C1)"'],
  [['Year', 'Child’s name'], 'the column "Child’s name (B1)"'],
  [['Surname', 'Level'], '"Surname (A1)"'],
  [['Name', 'Address', 'Level'], 'the columns "Name (A1)", "Address (B1)"'],
  [['Case number', 'Level'], 'use the spreadsheet to count the rows'],
])('columns %j are refused as personal data', (names, words) => {
  expect(refuse(...names)).toThrow(words);
});

test.each([
  [['Year', 'Number of contacts']],
  [['School', 'Contacts']],
  [['Name of agency', 'Staff trained']],
  [['Ethnicity', 'Children', 'Share']],
  [['Number of cases', 'NHS trust']],
])('columns %j are accepted', (names) => {
  expect(refuse(...names)).not.toThrow();
});
