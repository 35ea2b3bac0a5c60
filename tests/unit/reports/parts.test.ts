import { describe, expect, test } from 'vitest';
import { newEntry } from '../../../src/starting/newEntry.ts';
import { entryKinds } from '../../../src/starting/entryKinds.ts';
import { attendanceMatrix, lastAttendance } from '../../../src/reports/attendance.ts';
import { missingContributions } from '../../../src/reports/missingContributions.ts';
import { reportCoverage } from '../../../src/reports/reportCoverage.ts';
import { reportReviews } from '../../../src/reports/reportReviews.ts';
import { reportParts } from '../../../src/model/reportParts.ts';
import { seatMatrix } from '../../../src/model/seatMatrix.ts';
import { readEntries } from '../../../src/reader/entries.ts';
import type { Change } from '../../support/fixture.ts';
import { checkWith, findingsWith, fixtureWith } from '../../support/fixture.ts';
import { reportOf } from '../../support/publishedReports.ts';
import { english } from '../../../src/words/words.ts';

const board = 'adults-board';
const { partnership } = await checkWith({}, board);
if (partnership === null) throw new Error('The fixture has an error.');
const report = reportOf(partnership, '2024-25');
const folder = 'reports/2024-25';

/** The findings about the report as a draft, except those about signatures. */
async function draftFindings(changes: Record<string, Change>): Promise<string[]> {
  const demonstration = (text: string) =>
    text.replace('status: live', 'status: demonstration\nbanner: A test.');
  const found = await findingsWith(
    {
      'site.yaml': demonstration,
      [`${folder}/sign-off.yaml`]: null,
      [`${folder}/frozen/facts.yaml`]: null,
      ...Object.fromEntries(
        ['concerns', 'outcomes', 'accounts', 'attendance-2024-25'].map((id) => [
          `${folder}/frozen/figures/${id}.yaml`,
          null,
        ]),
      ),
      [`${folder}/report.yaml`]: (text) =>
        text.replace(/status: published\napproved: .*\npublished: .*\n/u, 'status: draft\n'),
      ...changes,
    },
    board,
  );
  // The fixture has these on purpose.
  return found.filter((one) => !/^(?:rows-to-join|version-behind) /u.test(one));
}

test('every Care Act requirement is met by data rather than text', () => {
  const rows = reportCoverage(report, partnership, english).flatMap((edition) => edition.rows);
  expect(rows.map(({ state }) => state)).toEqual(Array(8).fill('met'));
});

test('a report has a page for each part it has data for', () => {
  expect(reportParts(report).map(({ address }) => address)).toEqual([
    '/reports/2024-25/practice-reviews/',
    '/reports/2024-25/contributions/',
    '/reports/2024-25/money/',
    '/reports/2024-25/attendance/',
  ]);
  expect(reportParts({ ...report, accounts: undefined }).map(({ id }) => id)).not.toContain(
    'money',
  );
});

describe('practice reviews of a period', () => {
  const ids = (list: { title: string }[]) => list.map(({ title }) => title.split(': ')[1]);

  test('are those concluded in it, those continuing at its end, and the decisions made in it', () => {
    const reviews = reportReviews(report.period, partnership, english);
    expect(ids(reviews.concluded)).toEqual(['Curlew']);
    expect(ids(reviews.goingOn)).toEqual(['Dunlin']);
    expect(reviews.actions.map(({ done }) => done)).toEqual(['1 in all: 1 done.']);
    expect(reviews.notDone).toEqual([
      expect.objectContaining({ decision: 'Not accepted, January 2025' }),
    ]);
  });

  test('include a review that concluded later as continuing', () => {
    const reviews = reportReviews({ from: '2023-07-01', to: '2024-06-30' }, partnership, english);
    expect(ids(reviews.goingOn)).toEqual(['Curlew']);
    expect([reviews.concluded, reviews.notDone]).toEqual([[], []]);
  });
});

describe('a partner’s contribution', () => {
  const police = `${folder}/contributions/police.mdx`;

  test('is missing if the report names the partner and has none', async () => {
    expect(missingContributions(report, partnership.agencies)).toEqual([]);
    const without = report.contributions.filter(({ agency }) => agency !== 'police');
    expect(
      missingContributions({ ...report, contributions: without }, partnership.agencies),
    ).toEqual([{ id: 'police', title: 'Fenland Constabulary' }]);
  });

  test('is reported as missing after its due date', async () => {
    const found = await draftFindings({ [police]: null });
    expect(found).toEqual([expect.stringContaining(`contribution-missing ${folder}/report.yaml`)]);
  });

  test('is not reported before its due date', async () => {
    const found = await draftFindings({
      [police]: null,
      'site.yaml': (text) =>
        text
          .replace('status: live', 'status: demonstration\nbanner: A test.')
          .replace('referenceDate: 2025-11-03', 'referenceDate: 2025-08-01'),
    });
    expect(found.filter((one) => one.startsWith('contribution-missing'))).toEqual([]);
  });

  test('is refused from a body that was not asked', async () => {
    const text =
      '---\ndid:\n  - We met.\nchanged: no evidence yet\nnext: Meet.\nsources:\n  - document: strategic-plan\nreviewed: 2025-09-10\n---\n';
    expect(await draftFindings({ [`${folder}/contributions/polcie.mdx`]: text })).toEqual([
      `contribution-unasked ${folder}/contributions/polcie.mdx`,
    ]);
  });

  test('may use only evidence that the report lists', async () => {
    const unlisted = (text: string) => text.replace('- joint-visits', '- a-survey');
    expect(await draftFindings({ [`${folder}/contributions/council.mdx`]: unlisted })).toEqual([
      `reference-unknown ${folder}/contributions/council.mdx:7`,
    ]);
  });

  test('is started with the year and the agency', () => {
    const { entries } = readEntries(fixtureWith({}, board).files);
    const kind = entryKinds()['contribution'];
    if (kind === undefined) throw new Error('There is no such kind.');
    const { files } = newEntry('contribution', kind, '2024-25/police', {}, '2025-08-01', entries);
    expect(Object.keys(files)).toEqual([police]);
    expect(() => newEntry('contribution', kind, 'police', {}, '2025-08-01', entries)).toThrow(
      'npm run new -- contribution 2019-20/police',
    );
  });
});

describe('accounts', () => {
  const changed = (from: string, to: string) =>
    draftFindings({ 'datasets/accounts.csv': (text) => text.replace(from, to) });

  test('that do not add up are reported at the reserves', async () => {
    expect(
      await changed('2024-25,Spending,Training,7000', '2024-25,Spending,Training,9000'),
    ).toEqual(['accounts-sum datasets/accounts.csv:18 D18']);
  });

  test('start with the previous year’s balance', async () => {
    const found = await changed('At the start,25000', 'At the start,26000');
    expect(found).toContain('accounts-sum datasets/accounts.csv:17 D17');
  });

  test('need every part of the sum', async () => {
    expect(await changed('2023-24,In kind', '2023-24,Gifts')).toEqual([
      'table-kind datasets/accounts.csv:10 B10',
    ]);
  });
});

describe('attendance', () => {
  const changed = (from: string, to: string) =>
    draftFindings({ 'datasets/attendance-2024-25.csv': (text) => text.replace(from, to) });

  test('above the number of meetings is reported', async () => {
    expect(await changed('Constabulary,4,3', 'Constabulary,4,5')).toEqual([
      'attendance-over datasets/attendance-2024-25.csv:4 D4',
    ]);
  });

  test('of an unknown body is reported', async () => {
    expect(await changed('The board,Marshland Homes', 'The board,Marshland Houses')).toEqual([
      'table-kind datasets/attendance-2024-25.csv:6 B6',
    ]);
  });

  test('is shown by agency and group', () => {
    const dataset = partnership.datasets.get('attendance-2024-25');
    if (dataset === undefined) throw new Error('There is no such table.');
    const { groups, rows } = attendanceMatrix(dataset, english);
    expect(groups).toEqual(['The board', 'Reviews panel']);
    expect(rows[2]).toEqual({ agency: 'Fenland Constabulary', cells: ['3 of 4', '6 of 6'] });
    expect(rows[4]?.cells).toEqual(['3 of 4', null]);
  });
});

test('the seats are a matrix of agencies and groups, with attendance', () => {
  const last = lastAttendance(partnership);
  const { groups, rows } = seatMatrix(partnership.groups, partnership.agencies, last?.attended);
  const board = groups.findIndex(({ id }) => id === 'board');
  const cellOf = (id: string) => rows.find(({ agency }) => agency.id === id)?.cells[board];
  expect(last?.report).toBe(report);
  expect(groups.length).toBeGreaterThan(1);
  expect(cellOf('council')).toEqual({ seats: 1, attended: '4 of 4' });
  expect(cellOf('police')).toEqual({ seats: 1, attended: '3 of 4' });
});

test('without a report on attendance, the matrix has only seats', () => {
  const silent = partnership.reports.map((one) => ({ ...one, attendance: undefined }));
  expect(lastAttendance({ ...partnership, reports: silent })).toBeNull();
  const { rows } = seatMatrix(partnership.groups, partnership.agencies);
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ attended }) => attended ?? []))).toEqual([]);
});
