import { expect, test } from 'vitest';
import { pastedRows } from '../../../src/editor/browser/pastedRows.ts';

test.each([
  [
    'rows and columns',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['an empty cell and an empty row', 'a\t\n\nc', [['a', ''], [''], ['c']]],
  [
    'a line break within a cell, as Excel copies it',
    '"Fostering and\nresidential care"\t41\nHealth\t14\n',
    [
      ['Fostering and residential care', '41'],
      ['Health', '14'],
    ],
  ],
  ['quotation marks within a cell', '"He said ""no"""\t1', [['He said "no"', '1']]],
  [
    'text that starts with a quotation mark',
    '"No" was said\t1\n"x"\t2',
    [
      ['"No" was said', '1'],
      ['"x"', '2'],
    ],
  ],
  [
    'an unclosed quotation mark',
    '"No\t1\nx\t2',
    [
      ['"No', '1'],
      ['x', '2'],
    ],
  ],
])('reads %s', (_, text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});
