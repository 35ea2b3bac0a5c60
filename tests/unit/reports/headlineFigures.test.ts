import { expect, test } from 'vitest';
import { english } from '../../../src/words/words.ts';
import { headlineFigures } from '../../../src/reports/headlineFigures.ts';
import { checkWith } from '../../support/fixture.ts';
import { tableFiles } from '../../support/smallTable.ts';

/** The headline figures of the newest report, from a table of contacts by year and group. */
async function figuresOf(...headlines: string[]) {
  const { partnership, findings } = await checkWith({
    ...tableFiles({
      yearly: {
        columns: [
          'year: period',
          'kind: key',
          'contacts: count',
          'visits: count',
          'share: share, numerator: contacts, denominator: visits',
        ],
        rows: [
          '2018-19,Home,40,80,50.0',
          '2019-20,Home,55,80,68.8',
          '2019-20,School,70,80,87.5',
          '2020-21,Home,55,110,50.0',
        ],
      },
    }),
    'reports/2020-21/report.yaml': (text) =>
      text.replace(
        /headlines:\n(?: {2}.*\n)+/u,
        `headlines:\n${headlines.map((one) => `  - ${one}\n`).join('')}`,
      ),
  });
  const [report] = partnership?.reports ?? [];
  if (partnership === null || report === undefined) throw new Error(JSON.stringify(findings));
  return headlineFigures(report, partnership.datasets, english).map(
    ({ figure, change, since }) => ({
      figure,
      change,
      since,
    }),
  );
}
const value = (row: string, column: string, more = '') =>
  `<Value dataset="yearly" row="${row}" column="${column}"${more} />`;

test('a headline’s figure is the first that is not a comparison, with its change since the period before', async () => {
  expect(
    await figuresOf(
      `They rose to ${value('2019-20/Home', 'contacts')}.`,
      `They rose from ${value('2018-19/Home', 'contacts')} to ${value('2019-20/Home', 'contacts')}.`,
    ),
  ).toEqual(
    Array(2).fill({
      figure: '55',
      change: { direction: 'up', size: '15', points: null, ofBefore: '38%' },
      since: '2018/19',
    }),
  );
});

test('percentages change by points, and unchanged figures say so', async () => {
  expect(
    await figuresOf(
      `It fell to ${value('2020-21/Home', 'share')}.`,
      `It stayed at ${value('2020-21/Home', 'contacts')}.`,
    ),
  ).toMatchObject([
    { figure: '50.0%', change: { direction: 'down', points: 18.8, ofBefore: null } },
    { figure: '55', change: { direction: 'none' } },
  ]);
});

test('without an earlier period there is no change, and without a figure there is no headline figure', async () => {
  expect(
    await figuresOf(
      `There were ${value('2019-20/School', 'contacts')} from schools.`,
      'Nobody counted them.',
      `They rose by ${value('2019-20/Home', 'contacts', ' form="difference" from="2018-19/Home"')}.`,
    ),
  ).toEqual([{ figure: '70', change: null, since: '' }]);
});
