import { describe, expect, it } from 'vitest';
import { tableView } from '../../../src/charts/tableView.ts';
import { exampleDataset, examples } from './examples.ts';
import { english } from '../../../src/words/words.ts';

const columns = [
  { id: 'month', type: 'period', label: 'Month' },
  { id: 'cases', type: 'count', label: 'Cases', unit: 'cases' },
  { id: 'share', type: 'share', label: 'On time', unit: '% of cases' },
];
const rows = [
  ['2018-04', 10, 90],
  ['2018-05', '[c]', '[x]'],
  ['2018-19', 22, 91],
];
const noted = () => {
  const dataset = exampleDataset(columns, rows, [], {
    footnotes: [1, 2, 3, 4].map((number) => ({ number, text: `Note ${number}.` })),
    tableFootnotes: [1],
    columnFootnotes: { share: [2] },
  });
  for (const cell of Object.values(dataset.rows[0]?.cells ?? {})) cell.footnotes.push(3);
  dataset.rows[0]?.cells['cases']?.footnotes.push(4);
  dataset.rows[2]?.cells['cases']?.footnotes.push(4);
  return tableView(dataset, english);
};

describe('a table', () => {
  it('puts units in the headings and aligns numbers', () => {
    const { headings } = tableView(exampleDataset(columns, rows, []), english);
    expect(headings.map(({ label, unit, isNumeric }) => [label, unit, isNumeric])).toEqual([
      ['Month', '', false],
      ['Cases', '(number)', true],
      ['On time', '(% of cases)', true],
    ]);
  });

  it('writes a shared unit of a wide table once', () => {
    const alike = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      type: 'count',
      label: id,
      unit: 'cases',
    }));
    const wide = tableView(exampleDataset([...alike, ...columns.slice(0, 1)], [], []), english);
    expect(wide.unit).toBe('(cases)');
    expect(new Set(wide.headings.map(({ unit }) => unit))).toEqual(new Set(['']));
    const other = { id: 'g', type: 'count', label: 'g', unit: 'children' };
    expect(tableView(exampleDataset([...alike, other], [], []), english).unit).toBe('');
  });

  it('writes months and years in words', () => {
    const { rows: shown } = tableView(exampleDataset(columns, rows, []), english);
    expect(shown.map(({ cells }) => cells[0]?.text)).toEqual(['April 2018', 'May 2018', '2018/19']);
  });

  it('gives every symbol its meaning, and a legend of those used', () => {
    const { rows: shown, legend } = tableView(exampleDataset(columns, rows, []), english);
    expect(shown[1]?.cells[1]).toMatchObject({ text: '[c]', meaning: 'hidden to protect people' });
    expect(shown[0]?.cells[1]).toMatchObject({ text: '10', meaning: null });
    expect(legend).toEqual([
      { mark: '[c]', meaning: 'hidden to protect people' },
      { mark: '[x]', meaning: 'not available' },
    ]);
  });

  it('marks totals, and key cells as headings, even repeated ones', () => {
    const { rows: stacked } = tableView(examples.stacked, english);
    expect(stacked[0]?.cells.map(({ isHeading }) => isHeading)).toEqual([true, true, false]);
    expect(stacked.slice(0, 5).map(({ cells }) => cells[0]?.isRepeat)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(tableView(examples.horizontal, english).rows.at(-1)?.isTotal).toBe(true);
  });

  it('puts notes on the table at the caption, on a column at its heading and on a row at its first cell', () => {
    const table = noted();
    expect(table.captionNotes.map(({ number }) => number)).toEqual([1]);
    expect(table.headings[2]?.notes.map(({ number }) => number)).toEqual([2]);
    expect(table.rows[0]?.cells.map(({ notes }) => notes.map(({ number }) => number))).toEqual([
      [3],
      [4],
      [],
    ]);
  });

  it('links every note back to all its places', () => {
    expect(noted().notes.map(({ references }) => references.map(({ id }) => id))).toEqual([
      ['ref-1-1'],
      ['ref-2-1'],
      ['ref-3-1'],
      ['ref-4-1', 'ref-4-2'],
    ]);
  });
});
