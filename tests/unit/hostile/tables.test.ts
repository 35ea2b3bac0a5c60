import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/charts/csv.ts';
import { brief, checkWith } from '../../support/fixture.ts';
import { triesEverything } from '../../support/sample.ts';

const table = 'datasets/contacts.csv';
const withoutCharts = {
  'datasets/contacts.yaml': (text: string) => text.replace(/charts:[^]*$/u, ''),
  'reports/2020-21/what-we-did.mdx': (text: string) =>
    text.replace(/<Figure[^>]*>/u, '<DataTable dataset="contacts" />'),
};

describe('tables that try to reach a reader’s spreadsheet', () => {
  test.each([
    '=HYPERLINK("https://x.example","y")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '=1+1',
    '＝1+1',
    "=cmd|' /C calc'!A0",
  ])('the formula %s is refused or published as text', async (formula) => {
    const quoted = `"${formula.replaceAll('"', '""')}"`;
    const { partnership, findings } = await checkWith({
      ...withoutCharts,
      [table]: (text) => text.replace('Health,', `${quoted},`),
    });
    const dataset = partnership?.datasets.get('contacts');
    if (dataset === undefined) {
      expect(findings.map(brief)).toEqual([`cell-formula ${table}:3 A3`]);
      return;
    }
    const [, , line = ''] = csv(dataset).split('\r\n');
    expect(line.replace(/^"/u, '')).toMatch(/^'/u);
    expect(line).toContain(formula.replaceAll('"', '""'));
  });

  test('a cell with line breaks or quotation marks stays one cell', async () => {
    const { partnership } = await checkWith({
      [table]: (text) => text.replace('Health,', '"Hea""lth, or so\nTotal,999,99",'),
    });
    const dataset = partnership?.datasets.get('contacts');
    if (dataset === undefined) throw new Error('There is no dataset.');
    expect(csv(dataset)).toContain('"Hea""lth, or so\nTotal,999,99",30,');
  });
});

test('a table of thousands of rows is read, proven and published', async () => {
  const length = triesEverything ? 10_000 : 2_000;
  const rows = Array.from({ length }, (_, index) => `Place ${index},${100 + index},none`);
  const total = rows.reduce((sum, _row, index) => sum + 100 + index, 0);
  const { findings, partnership } = await checkWith({
    ...withoutCharts,
    [table]: `source,contacts,share\n${rows.join('\n')}\nSchools,60,none\nTotal,${total + 60},none\n`,
    'datasets/contacts.yaml': (text) =>
      withoutCharts['datasets/contacts.yaml'](text).replace(
        / {2}- id: share[^]*?key:/u,
        '  - id: share\n    type: text\n    label: Share\n    description: None.\nkey:',
      ),
  });
  expect(findings.filter(({ severity }) => severity === 'error').map(brief)).toEqual([]);
  expect(partnership?.datasets.get('contacts')?.rows).toHaveLength(length + 2);
});
