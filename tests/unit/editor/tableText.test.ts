import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf, typedCell, withRows } from '../../../src/editor/content/tableText.ts';

const table = 'source;contacts\r\n"Schools; nurseries";60\r\nHealth;  30\r\n';

test('changing a cell changes only its row', () => {
  const { rows } = gridOf(table);
  expect(withRows(table, [rows[0] ?? [], ['Health', '31']])).toBe(
    table.replace('Health;  30', 'Health;31'),
  );
});

test('rows are added at the end, and removed when all their cells are empty', () => {
  const { rows } = gridOf(table);
  expect(withRows(table, [...rows, ['Police', '5'], ['', '']])).toBe(`${table}Police;5\r\n`);
  expect(withRows(table, [['', ''], rows[1] ?? []])).toBe('source;contacts\r\nHealth;  30\r\n');
});

test('saving an unchanged table leaves it byte-for-byte the same, whatever its cells contain', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), fc.constantFrom(',', ';'), (rows, mark) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = [['a', 'b'], ...rows]
        .map((cells) => `${cells.map(quote).join(mark)}\n`)
        .join('');
      expect(withRows(text, gridOf(text).rows)).toBe(text);
    }),
  );
});

test.each([
  ['<5', 'count', 'c'],
  ['fewer than 5', 'share', 'c'],
  ['1-4', 'count', 'c'],
  [' 12 ', 'count', '12'],
  ['..', 'count', '..'],
  ['<5', 'category', '<5'],
  ['2023/24', 'period', '2023-24'],
  ['2023/24 Q1', 'period', '2023-24 Q1'],
  ['2023/24', 'text', '2023/24'],
] as const)('%j in a %s column is saved as %j', (typed, type, saved) => {
  expect(typedCell(typed, type)).toBe(saved);
});
