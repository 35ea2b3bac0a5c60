import { describe, expect, test } from 'vitest';
import { numberValue } from '../../../../src/documents/sheets/cellValue.ts';
import { missingSign, periodText } from '../../../../src/documents/sheets/cellWords.ts';
import { openWorkbook } from '../../../../src/documents/sheets/workbook.ts';
import { testWorkbook, zipped } from '../../../support/testWorkbook.ts';

const cellOf = (xml: string, type?: string, format = 'General') =>
  openWorkbook(
    testWorkbook({
      sheets: { S: [[{ xml, style: 1, ...(type === undefined ? {} : { type }) }]] },
      formats: [format],
    }),
  ).sheet('S').cells[0];

const openDocumentSheet = (rows: string, styles = '') =>
  openWorkbook(
    zipped({
      'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    }),
  ).sheet('S').cells;

const run = (text: string, raised = '') =>
  `<r><rPr>${raised === '' ? '' : '<vertAlign val="superscript"/>'}</rPr><t>${text}${raised}</t></r>`;

describe('a superscript', () => {
  test.each([
    ['a figure', run('120') + run('', '1'), { text: '120', mark: '1' }],
    ['a figure with letters', run('9') + run('', 'a'), { text: '9', mark: 'a' }],
    ['a name', run('Police') + run('', '2)'), { text: 'Police', mark: '2)' }],
  ])('after %s is removed and remembered', (_what, runs, cell) => {
    expect(cellOf(`<is>${runs}</is>`, 'inlineStr')).toMatchObject(cell);
  });

  test('that is part of a word is kept', () => {
    expect(cellOf(`<is>${run('1')}${run('', 'st')}</is>`, 'inlineStr')).toMatchObject({
      text: '1st',
    });
  });

  test('is removed in an .ods workbook too', () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>';
    const cell =
      '<table:table-cell office:value-type="string"><text:p>120<text:span text:style-name="T1">1</text:span></text:p></table:table-cell>';
    const [found] = openDocumentSheet(`<table:table-row>${cell}</table:table-row>`, styles);
    expect(found).toMatchObject({ text: '120', mark: '1' });
  });
});

describe('a format that shows text instead of a number', () => {
  test.each([
    ['[<6]"c";0', 3, 'c'],
    ['[<6]"c";0', 7, '7'],
    ['"*";-0;0', 4, '*'],
    ['0;-0;"none"', 0, 'none'],
    ['0;-0;"-"', 0, '0'],
    ['#,##0;-#,##0;', 0, '0'],
    [';;;', 3, ''],
    ['"n = "0', 3, '3'],
    ['\\c;0', 3, 'c'],
  ])('%s shows %d as "%s"', (format, value, text) => {
    const cell = cellOf(`<v>${value}</v>`, undefined, format);
    expect(cell?.text).toBe(text);
    expect(cell?.holds).toBe(text === String(value) ? undefined : String(value));
  });

  test('is recognised in an .ods workbook too', () => {
    const cell = (shown: string, value: number) =>
      `<table:table-row><table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell></table:table-row>`;
    const cells = openDocumentSheet(cell('c', 3) + cell('-', 0) + cell('1,204', 1204));
    expect(cells.map(({ text, holds }) => [text, holds])).toEqual([
      ['c', '3'],
      ['0', undefined],
      ['1204', undefined],
    ]);
  });
});

test('repeated rows of an .ods workbook, which are stored once, are all read', () => {
  const row =
    '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell></table:table-row>';
  expect(openDocumentSheet(row).map(({ address }) => address)).toEqual(['A1', 'A2']);
});

test.each([
  [1.15, '1.2'],
  [2.25, '2.3'],
  [8.45, '8.5'],
  [-1.15, '-1.2'],
  [0.05, '0.1'],
])('%d is rounded half away from zero, as spreadsheets do: %s', (value, text) => {
  expect(numberValue(value, 'number', 1).text).toBe(text);
});

test.each([
  '<5',
  '< 6',
  'fewer than 5',
  'Less than five',
  'under 5',
  'up to 4',
  '1-4',
  '1 to 5',
  's',
  'supp',
  '*',
])('%s means a hidden small number', (text) => {
  expect(missingSign(text)).toBe('c');
});

test.each(['Under 5s', '5-9', 'under 18 months', '<100'])(
  '%s does not mean a hidden number',
  (text) => {
    expect(missingSign(text)).toBeNull();
  },
);

test.each([
  ['2016 to 2017', '2016-17'],
  ['1999 to 2000', '1999-00'],
  ['201819', '2018-19'],
  ['2016 to 2019', null],
  ['201820', null],
])('%s is the period %s', (text, period) => {
  expect(periodText({ kind: 'text', text })).toBe(period);
});
