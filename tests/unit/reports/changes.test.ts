import { expect, test } from 'vitest';
import { hasChanges, precedingYear, reportChanges } from '../../../src/reports/changes.ts';
import { contributions } from '../../../src/reports/contributions.ts';
import { publishedPartnership, reportOf } from '../../support/publishedReports.ts';
import { english } from '../../../src/words/words.ts';

test('the preceding year is right across a century', () => {
  expect(precedingYear('2018-19')).toBe('2017-18');
  expect(precedingYear('2000-01')).toBe('1999-00');
  expect(precedingYear('1999-00')).toBe('1998-99');
});

test('figures in both years are shown side by side', async () => {
  const partnership = await publishedPartnership();
  const { datasets, yearBefore } = reportChanges(
    reportOf(partnership, '2019-20'),
    partnership,
    english,
  );
  expect(yearBefore).toBe('2018-19');
  expect(datasets).toEqual([
    {
      dataset: {
        id: 'contacts-by-year',
        subtitle: 'Contacts by source, the Vale, April 2018 to September 2020',
      },
      rows: [
        { title: 'Schools: Contacts', before: '60', now: '90', change: 'Up 30 (50%)' },
        { title: 'Health: Contacts', before: '30', now: '30', change: 'No change' },
        { title: 'Police: Contacts', before: '[c]', now: '20', change: 'Cannot be compared' },
        { title: 'Parents: Contacts', before: '[c]', now: '10', change: 'Cannot be compared' },
        { title: 'Total: Contacts', before: '97', now: '150', change: 'Up 53 (55%)' },
      ],
    },
    {
      dataset: {
        id: 'survey',
        subtitle: 'Children who say that they feel safe at home, the Vale, 2018/19 and 2019/20',
      },
      rows: [{ title: 'Feel safe', before: '70%', now: '82%', change: 'Up 12 percentage points' }],
    },
  ]);
});

test('the change does not give away a figure hidden in one year', async () => {
  const partnership = await publishedPartnership();
  const text = JSON.stringify(
    reportChanges(reportOf(partnership, '2019-20'), partnership, english),
  );
  expect(text).not.toMatch(/Up (?:17|6) /u);
});

test('priorities in both reports are compared', async () => {
  const partnership = await publishedPartnership();
  const { priorities, reportBefore } = reportChanges(
    reportOf(partnership, '2019-20'),
    partnership,
    english,
  );
  expect(reportBefore?.year).toBe('2018-19');
  expect(priorities.map(({ before, now }) => [now.id, before.progress, now.progress])).toEqual([
    ['early-help', 'some', 'good'],
  ]);
});

test('periods of different length come with a caution', async () => {
  const partnership = await publishedPartnership();
  expect(reportChanges(reportOf(partnership, '2019-20'), partnership, english).caution).toContain(
    'covers 18 months and the one before covers 12',
  );
  const same = {
    ...reportOf(partnership, '2019-20'),
    period: { from: '2019-04-01', to: '2020-03-31' },
  };
  expect(reportChanges(same, partnership, english).caution).toBeNull();
});

test('a first report without earlier figures has nothing to compare', async () => {
  const partnership = await publishedPartnership();
  const changes = reportChanges(reportOf(partnership, '2018-19'), partnership, english);
  expect(changes.reportBefore).toBeNull();
  expect(hasChanges(changes)).toBe(false);
});

test('contributions show the change from the year before, where known', async () => {
  const { datasets, reports } = await publishedPartnership();
  const shown = (year: string) => {
    const funding = reports.find((report) => report.year === year)?.funding;
    return funding === undefined ? [] : contributions(funding, datasets, english);
  };
  expect(shown('2019-20')).toEqual([
    {
      contributor: 'Vale Council',
      amount: '£90,000',
      before: '£100,000',
      change: 'Down £10,000 (10.0%)',
    },
    {
      contributor: 'Vale Integrated Care Board',
      amount: '£60,000',
      before: '£50,000',
      change: 'Up £10,000 (20.0%)',
    },
  ]);
  expect(shown('2018-19')[0]).toEqual({
    contributor: 'Vale Council',
    amount: '£100,000',
    before: null,
    change: null,
  });
});
