import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv as toCsv } from '../../../src/charts/csv.ts';
import { checkWith } from '../../support/fixture.ts';
import { possibleNumbers, type Range, type Sum } from '../../support/pencilAttacker.ts';
import { tableFiles } from '../../support/smallTable.ts';

const count = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 6, max: 60 }) },
);
const tables = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  );
const most = 400;
const add = (a: number, b: number): number => a + b;

/** Two tables: one with sums in both directions, and one with the same grand total split in two. */
function written(rows: readonly (readonly number[])[], cut: number) {
  const columns = (rows[0] ?? []).map((_, index) => `c${String(index)}`);
  const sums = columns.map((_, index) => rows.map((row) => row[index] ?? 0).reduce(add, 0));
  const all = sums.reduce(add, 0);
  const part = Math.floor(all * cut);
  const lines = [...rows, sums].map(
    (row, index) =>
      `${index === rows.length ? 'Total' : `Row ${String.fromCharCode(65 + index)}`},${[...row, row.reduce(add, 0)].join(',')}`,
  );
  return tableFiles({
    one: {
      columns: ['group', ...columns.map((column) => `${column}: count`), 'all: count'],
      rows: lines,
      more: `relations:\n  - { type: rows-sum, total: Total }\n  - { type: columns-sum, total: all, parts: [${columns.join(', ')}] }`,
    },
    two: {
      columns: ['half', 'all: count'],
      rows: [`First,${part}`, `Second,${all - part}`, `Total,${all}`],
      more: 'relations:\n  - { type: rows-sum, total: Total }\n  - { type: equals, row: Total, column: all, other: { dataset: one, row: Total, column: all } }',
    },
  });
}

/** What the downloads reveal: the range of each number, and the sums. */
function read(csvs: Record<string, string>, roundTo: number | undefined) {
  const ranges = new Map<string, Range>();
  const hidden: string[] = [];
  const sums: Sum[] = [];
  for (const [id, csv] of Object.entries(csvs)) {
    const [header = [], ...rows] = csv
      .trim()
      .split(/\r?\n/u)
      .map((line) => line.replace(/^\ufeff/u, '').split(','));
    const name = (row: string, column: string): string => `${id}/${row}/${column}`;
    const columns = header.slice(1);
    for (const [row = '', ...cells] of rows) {
      cells.forEach((cell, index) => {
        const key = name(row, columns[index] ?? '');
        const value = Number(cell);
        if (Number.isNaN(value)) hidden.push(key);
        const half = (roundTo ?? 1) / 2;
        // Someone who knows the policy knows that a count of 1 to 5 would be hidden.
        const low = value === 0 ? 0 : Math.max(6, Math.ceil(value - half));
        const high = value === 0 ? 0 : Math.ceil(value + half) - 1;
        ranges.set(
          key,
          Number.isNaN(value) ? [1, most] : roundTo === undefined ? [value, value] : [low, high],
        );
      });
      if (columns.length > 1)
        sums.push(columns.map((column) => [name(row, column), column === 'all' ? -1 : 1]));
    }
    for (const column of columns)
      sums.push(rows.map(([row = '']) => [name(row, column), row === 'Total' ? -1 : 1]));
  }
  sums.push([
    ['one/Total/all', 1],
    ['two/Total/all', -1],
  ]);
  return { ranges, hidden, sums };
}

test.each([undefined, 5, 10])(
  'the downloads do not narrow a hidden count to fewer than six numbers (rounded to %s)',
  async (roundTo) => {
    let attacked = 0;
    await fc.assert(
      fc.asyncProperty(tables, async ([rows, cut]) => {
        const { partnership } = await checkWith({
          ...written(rows, cut),
          'site.yaml': (text) =>
            roundTo === undefined
              ? text
              : text.replace(/^disclosure:\n/mu, `disclosure:\n  roundTo: ${String(roundTo)}\n`),
        });
        // Tables without a proof are not published.
        if (partnership === null) return;
        const csvs = Object.fromEntries(
          ['one', 'two'].flatMap((id) => {
            const dataset = partnership.datasets.get(id);
            return dataset === undefined ? [] : [[id, toCsv(dataset)]];
          }),
        );
        const { ranges, hidden, sums } = read(csvs, roundTo);
        for (const name of hidden) {
          attacked += 1;
          expect(possibleNumbers(name, ranges, sums, 6), name).toBe(6);
        }
        const shown = [...ranges].filter(([name]) => !hidden.includes(name));
        if (roundTo === undefined)
          for (const [, [value]] of shown) expect(value === 0 || value > 5).toBe(true);
      }),
      { numRuns: 15, seed: 20_261_129 },
    );
    expect(attacked).toBeGreaterThan(10);
  },
  600_000,
);
