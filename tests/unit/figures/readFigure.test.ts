import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/figures/readFigure.ts';
import type { Column } from '../../../src/schemas/column.ts';

const place = { file: 'datasets/a.csv', line: 14, cell: 'B14' };
const words = { id: 'a', label: 'A', description: 'A column.' };
const count: Column = { ...words, type: 'count', unit: 'children' };
const money: Column = { ...words, type: 'money', decimals: 0 };
const share: Column = { ...words, type: 'share', unit: '%', decimals: 1 };
const period: Column = { ...words, type: 'period' };
const category: Column = { ...words, type: 'category' };
const date: Column = { ...words, type: 'date' };
const read = (text: string, column: Column) => readFigure({ text, place }, column);

describe('a cell formatted by a spreadsheet is read correctly', () => {
  test.each([
    ['1,220', count, 1220],
    ['39,865,375', money, 39_865_375],
    ['£30,102', money, 30_102],
    ['(329,720)', money, -329_720],
    ['-246', money, -246],
    ['−246', money, -246],
    ['91.4%', share, 91.4],
    ['0', count, 0],
    ['1 220', count, 1220],
    ['39\u00a0865\u00a0375', money, 39_865_375],
    ['£ 12\u2009500', money, 12_500],
    ['91.4 %', share, 91.4],
  ])('%s', (text, column, value) => {
    const { figure, findings } = read(text, column);
    expect(findings).toEqual([]);
    expect(figure.value).toBe(value);
  });
});

describe('an ambiguous cell is refused', () => {
  test.each([
    ['1,22', count, 'is not a number'],
    ['1.220,50', money, 'is not a number'],
    ['twelve', count, 'is not a number'],
    ['12 children', count, 'is not a number'],
    ['1.5', count, '"1.5" is'],
    ['-1', count, '"-1" is'],
    ['100.1', share, '"100.1" is'],
    ['2018/19', period, 'is not a period'],
    ['2018-13', period, 'is not a period'],
    ['2019-18', period, 'is not a period'],
    ['2018-02-30', period, 'is not a period'],
    ['120 1', count, 'is not a number'],
    ['1 2', count, 'is not a number'],
    ['1,204 500', count, 'is not a number'],
    ['45 3', money, 'is not a number'],
    ['2019-02-30', date, 'is not a date'],
  ])('%s', (text, column, message) => {
    const [finding] = read(text, column).findings;
    expect(finding).toMatchObject({ code: 'cell-value', line: 14, cell: 'B14' });
    expect(finding?.message).toContain(message);
  });
});

describe('the cause of a wrong cell is named', () => {
  test.each([
    ['7,5', share, 'Write a point before decimal places'],
    ['1.220,50', money, 'Write a point before decimal places'],
    ['####', count, 'too narrow when the sheet was saved'],
    ['#REF!', count, 'an error from the spreadsheet'],
    ['#N/A', count, 'an error from the spreadsheet'],
    ['=10+10', count, 'cannot contain formulas'],
    ['2E+05', count, 'The spreadsheet shortened the number'],
    ['2O', count, 'There is a letter among the digits'],
    ['120 1', count, 'often a footnote mark'],
    ['1l2', count, 'There is a letter among the digits'],
    ['Oil', count, 'Write digits only'],
    ['twelve', count, 'Write digits only'],
    ['Apr-18', period, 'changed it to its own date format'],
    ['29-Sep-19', date, 'changed it to its own date format'],
    ['29/09/2019', date, 'Write a date as year-month-day'],
    ['Easter', period, 'Write a year as 2018-19'],
  ])('%s', (text, column, hint) => {
    expect(read(text, column).findings[0]?.hint).toContain(hint);
    expect(read(text, column).findings[0]?.hint.startsWith('The spreadsheet changed')).toBe(
      hint.startsWith('changed'),
    );
  });
});

test.each(['=1+1', '+44', '-cmd', '@SUM(A1)'])(
  'text that a spreadsheet would run as a formula is refused: %s',
  (text) => {
    expect(read(text, category).findings).toMatchObject([{ code: 'cell-formula', cell: 'B14' }]);
  },
);

test.each([
  ['z', 'z'],
  ['[c]', 'c'],
  ['X', 'x'],
  ['low', 'low'],
  [':', 'x'],
])('the symbol %s is read as a missing figure', (text, symbol) => {
  expect(read(text, count)).toMatchObject({ figure: { value: null, symbol }, findings: [] });
});

test('an empty cell needs a symbol, unless the site works out the figure', () => {
  expect(read('', count).findings).toMatchObject([{ code: 'cell-empty' }]);
  expect(read('', { ...share, numerator: 'part', denominator: 'whole' }).findings).toEqual([]);
});

test.each(['2018-19', '2018', '2018-19 Q1', '2018-04', '2018-04-30'])(
  'a period is read: %s',
  (text) => {
    expect(read(text, period).findings).toEqual([]);
  },
);
