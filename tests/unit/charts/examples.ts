import type {
  DataSymbol,
  PublishedCell,
  PublishedDataset,
} from '../../../src/figures/publishedDataset.ts';
import { ChartSchema, type Chart } from '../../../src/schemas/chart.ts';
import { ColumnSchema, type Column } from '../../../src/schemas/column.ts';

/** A cell of an example: a number, text, or a symbol such as `[c]`. */
type ExampleCell = number | string;

const symbolPattern = /^\[(z|x|c|low|k|u)\]$/u;

/** A column with default values for everything else. */
export function exampleColumn(column: Record<string, unknown>): Column {
  return ColumnSchema.parse({ description: 'An example.', label: column['id'], ...column });
}

/** A chart with default values for everything else. */
export function exampleChart(chart: Record<string, unknown>): Chart {
  return ChartSchema.parse({
    id: 'example',
    title: 'A headline',
    description: 'The figures go up and down again.',
    ...chart,
  });
}

/** Formats a cell as published. */
function exampleCell(column: Column, cell: ExampleCell): PublishedCell {
  if (typeof cell === 'number') {
    const grouped = cell.toLocaleString('en-GB');
    const text =
      column.type === 'share' ? `${grouped}%` : column.type === 'money' ? `£${grouped}` : grouped;
    return { value: cell, symbol: null, text, footnotes: [] };
  }
  const symbol = (symbolPattern.exec(cell)?.[1] ?? null) as DataSymbol | null;
  return { value: null, symbol, text: cell, footnotes: [] };
}

/** A published dataset from a plain table. */
export function exampleDataset(
  columns: Record<string, unknown>[],
  rows: ExampleCell[][],
  charts: Record<string, unknown>[],
  more: Partial<PublishedDataset> = {},
): PublishedDataset {
  const parsed = columns.map(exampleColumn);
  const key = more.key ?? [parsed[0]?.id ?? ''];
  const publishedRows = rows.map((row) => {
    const cells = Object.fromEntries(
      parsed.map((column, index) => [column.id, exampleCell(column, row[index] ?? '')]),
    );
    return { key: key.map((id) => cells[id]?.text).join('/'), isTotal: row[0] === 'Total', cells };
  });
  const symbols = publishedRows.flatMap((row) =>
    Object.values(row.cells).flatMap((cell) => cell.symbol ?? []),
  );
  return {
    id: 'example',
    title: 'Contacts rose by 9%',
    subtitle: 'Contacts, by year',
    description: 'Counted when the contact was recorded.',
    period: { from: '2015-04-01', to: '2019-03-31' },
    sources: [{ document: 'pack' }],
    licence: null,
    revised: '2019-09-19',
    columns: parsed,
    key,
    rows: publishedRows,
    footnotes: [],
    tableFootnotes: [],
    columnFootnotes: {},
    charts: charts.map(exampleChart),
    symbols: [...new Set(symbols)],
    exemptBecause: null,
    keywords: [],
    ...more,
  };
}

const year = { id: 'year', type: 'period', label: 'Year' };
const contacts = { id: 'contacts', type: 'count', label: 'Contacts', unit: 'contacts' };
const month = { id: 'month', type: 'period', label: 'Month' };
const share = { type: 'share', unit: '% of reviews' };
const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((one) => `2018-${one}`);

/** A dataset for every kind of chart, and one with suppressed figures. */
export const examples = {
  bar: exampleDataset(
    [year, contacts],
    [
      ['2015-16', 276],
      ['2016-17', 301],
      ['2017-18', 271],
      ['2018-19', 291],
    ],
    [{ kind: 'bar', category: 'year', series: ['contacts'] }],
    { id: 'bar' },
  ),
  suppressedBar: exampleDataset(
    [year, { ...contacts, unit: 'referrals' }],
    [
      ['2015-16', '[c]'],
      ['2016-17', 7],
      ['2017-18', '[c]'],
      ['2018-19', 0],
    ],
    [{ kind: 'bar', category: 'year', series: ['contacts'] }],
    { id: 'suppressed-bar' },
  ),
  line: exampleDataset(
    [
      month,
      { ...share, id: 'in-time', label: 'Reviews held in time' },
      { ...share, id: 'took-part', label: 'Children who took part' },
    ],
    [...months, '2019-01', '2019-02', '2019-03'].map((name, index) => [
      name,
      [88, 91, 93, 90, 92, 95, 94, 96, 91, 93, 95, 97][index] ?? 0,
      index === 4 ? '[c]' : ([82, 84, 81, 85, 80, 88, 90, 89, 92, 94, 93, 95][index] ?? 0),
    ]),
    [{ kind: 'line', category: 'month', series: ['in-time', 'took-part'] }],
    { id: 'line' },
  ),
  singleLine: exampleDataset(
    [month, { ...contacts, unit: 'reviews' }],
    [...months, '2019-01', '2019-02', '2019-03'].map((name, index) => [
      name,
      [102, 98, 110, 95, 60, 104, 120, 118, 84, 111, 107, 111][index] ?? 0,
    ]),
    [{ kind: 'line', category: 'month', series: ['contacts'] }],
    { id: 'single-line' },
  ),
  grouped: exampleDataset(
    [
      year,
      { ...contacts, id: 'in-borough', label: 'Placed in the borough' },
      { ...contacts, id: 'out', label: 'Placed outside the borough' },
    ],
    [
      ['2016', 120, 310],
      ['2017', 115, 322],
      ['2018', 99, 330],
      ['2019', '[c]', 341],
    ],
    [{ kind: 'grouped', category: 'year', series: ['in-borough', 'out'] }],
    { id: 'grouped' },
  ),
  stacked: exampleDataset(
    [year, { id: 'outcome', type: 'category', label: 'Outcome' }, contacts],
    ['2015-16', '2016-17', '2017-18', '2018-19'].flatMap((name, index) => [
      [name, 'Advice', [120, 131, 118, 140][index] ?? 0],
      [name, 'Strategy meeting', [80, 90, 85, 82][index] ?? 0],
      [name, 'Referral elsewhere', [50, 52, 48, 55][index] ?? 0],
      [name, 'No further action', index === 2 ? '[c]' : ([26, 28, 0, 14][index] ?? 0)],
    ]),
    [{ kind: 'stacked', category: 'year', series: ['contacts'], splitBy: 'outcome' }],
    { id: 'stacked', key: ['year', 'outcome'] },
  ),
  horizontal: exampleDataset(
    [{ id: 'sector', type: 'category', label: 'Sector' }, contacts],
    [
      ['Education, including independent schools', 85],
      ['Social workers and social care providers', 110],
      ['Early years and childminders', 12],
      ['Police', 20],
      ['Regulator of schools and childcare', 15],
      ['Parents and members of the public', 17],
      ['Health services and hospital trusts', 9],
      ['Faith groups and voluntary organisations', '[c]'],
      ['Transport', '[c]'],
      ['Total', 291],
    ],
    [
      {
        kind: 'horizontal',
        category: 'sector',
        series: ['contacts'],
        except: ['Total'],
        sort: 'largest-first',
      },
    ],
    { id: 'horizontal' },
  ),
  progress: exampleDataset(
    [
      { id: 'measure', type: 'category', label: 'Measure' },
      { ...share, id: 'achieved', label: 'Achieved', unit: '% of cases' },
      { ...share, id: 'target', label: 'Target', unit: '% of cases' },
    ],
    [
      ['Child protection conferences held in time', 92, 95],
      ['Reviews of looked-after children held in time', 97, 95],
      ['Assessments completed in 45 working days', 78, 90],
    ],
    [{ kind: 'progress', category: 'measure', series: ['achieved'], target: 'target' }],
    { id: 'progress' },
  ),
  money: exampleDataset(
    [
      { id: 'partner', type: 'category', label: 'Partner' },
      { id: 'amount', type: 'money', label: 'Contribution' },
    ],
    [
      ['Council', 130102],
      ['Health', 52341],
      ['Police', 5000],
      ['Probation', 2000],
    ],
    [{ kind: 'bar', category: 'partner', series: ['amount'] }],
    { id: 'money' },
  ),
};
