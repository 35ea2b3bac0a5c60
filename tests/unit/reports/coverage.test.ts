import { expect, test } from 'vitest';
import { coverageCounts, coverageText, rowsNobodyRead } from '../../../src/reports/coverage.ts';
import type { CoverageRow } from '../../../src/reports/coverage.ts';
import { arrangementsCoverage } from '../../../src/reports/arrangementsCoverage.ts';
import { basisOf } from '../../../src/reports/basis.ts';
import { recordedProcess } from '../../../src/reports/recordedProcess.ts';
import { reportCoverage } from '../../../src/reports/reportCoverage.ts';
import type { Change } from '../../support/fixture.ts';
import { asDraft, publishedPartnership, reportOf } from '../../support/publishedReports.ts';
import { english } from '../../../src/words/words.ts';

async function rowOf(
  id: string,
  year: string,
  changes: Record<string, Change> = {},
): Promise<CoverageRow> {
  const partnership = await publishedPartnership(changes);
  const rows = reportCoverage(reportOf(partnership, year), partnership, english).flatMap(
    (edition) => edition.rows,
  );
  const row = rows.find(({ requirement }) => requirement.id === id);
  if (row === undefined) throw new Error(`There is no row ${id}.`);
  return row;
}

const section = 'reports/2018-19/what-we-did.mdx';
const impact = 'reports/2018-19/impact.mdx';

test('a section with enough text meets the requirement it declares', async () => {
  expect(await rowOf('WT-02', '2018-19')).toMatchObject({
    state: 'met',
    places: [{ title: 'What we did', address: '/reports/2018-19/what-we-did/' }],
  });
});

test('a section without text meets none of the requirements it declares', async () => {
  const empty = (text: string) => `${text.split('---').slice(0, 2).join('---')}---\n\nTo follow.\n`;
  const row = await rowOf('WT-02', '2018-19', { ...asDraft('2018-19'), [section]: empty });
  expect(row).toMatchObject({ state: 'missing', places: [] });
  expect(row.shortfalls).toEqual(['“What we did” says it covers this, but has hardly any text.']);
});

test('a section with only figures counts as having enough text', async () => {
  const figures = (text: string) =>
    `${text.split('---').slice(0, 2).join('---')}---\n\n<DataTable dataset="contacts-by-year" />\n`;
  expect(
    await rowOf('WT-02', '2018-19', { ...asDraft('2018-19'), [section]: figures }),
  ).toMatchObject({ state: 'met' });
});

test('a requirement can be met in part of a section, and the coverage links to that part', async () => {
  const declared = (text: string) => text.replace('meets: [WT-02]', 'meets: ["WT-02#contacts"]');
  expect(
    await rowOf('WT-02', '2018-19', { ...asDraft('2018-19'), [section]: declared }),
  ).toMatchObject({
    state: 'met',
    places: [{ address: '/reports/2018-19/what-we-did/#contacts' }],
  });
});

test('a missing part of a section meets no requirement', async () => {
  const declared = (text: string) => text.replace('meets: [WT-02]', 'meets: ["WT-02#nowhere"]');
  const row = await rowOf('WT-02', '2018-19', { ...asDraft('2018-19'), [section]: declared });
  expect(row).toMatchObject({
    state: 'missing',
    shortfalls: ['“What we did” has no place “#nowhere”.'],
  });
});

test('impact is met by a statement with evidence, and the coverage links to its paragraph', async () => {
  expect(await rowOf('WT-03', '2018-19')).toMatchObject({
    state: 'met',
    places: [
      { title: 'What changed', address: '/reports/2018-19/impact/#p-of-the-children-who-were' },
      { title: 'Priority: Early help', address: '/reports/2018-19/progress/#early-help' },
    ],
  });
});

test('text about impact does not meet the requirement without a statement based on evidence', async () => {
  const words = (text: string) => text.replace(/<Impact[^>]*>|<\/Impact>/gu, '');
  const noPriority = (text: string) => text.replace('    meets: [WT-03]\n', '');
  const row = await rowOf('WT-03', '2018-19', {
    ...asDraft('2018-19', noPriority),
    [impact]: words,
  });
  expect(row).toMatchObject({ state: 'missing', places: [] });
  expect(row.shortfalls).toEqual([
    '“What changed” says it covers this, but has no statement of impact based on evidence.',
  ]);
});

test('a priority without evidence of impact does not meet a requirement for impact', async () => {
  const noEvidence = (text: string) =>
    text.replace(/impact:\n {6}statement: .*\n {6}evidence: .*\n/u, 'impact: no evidence yet\n');
  const row = await rowOf('WT-03', '2018-19', {
    ...asDraft('2018-19', noEvidence),
    [impact]: (text) => text.replace('meets: [WT-03]', 'meets: []'),
  });
  expect(row).toMatchObject({ state: 'missing' });
  expect(row.shortfalls[0]).toContain('no evidence of its impact');
});

test('publication is met by its date, but not if overdue', async () => {
  expect(await rowOf('WT-04', '2018-19')).toMatchObject({
    state: 'met',
    records: [{ text: 'Published', date: '2019-09-30' }],
  });
  const strict = {
    'requirements/guidance.yaml': (text: string) =>
      text.replace('withinDays: 245', 'withinDays: 100'),
  };
  const late = await rowOf('WT-04', '2019-20', {
    ...strict,
    ...asDraft('2018-19'),
    ...asDraft('2019-20'),
  });
  expect(late).toMatchObject({
    state: 'explained',
    shortfalls: ['The report has not been published.'],
  });
});

test('sign-off is met only when every safeguarding partner has signed', async () => {
  expect(await rowOf('WT-05', '2018-19')).toMatchObject({ state: 'met' });
  const draft = await rowOf('WT-05', '2018-19', asDraft('2018-19'));
  expect(draft).toMatchObject({
    state: 'explained',
    shortfalls: ['Not everyone who has to sign it has done so.'],
  });
});

test('copies are met by the dates they were sent, but not if late', async () => {
  expect(await rowOf('WT-06', '2018-19')).toMatchObject({
    state: 'met',
    records: [{ text: 'Sent to: The panel', date: '2019-10-02' }],
  });
  const late = await rowOf('WT-06', '2018-19', {
    'reports/2018-19/sign-off.yaml': (text) => text.replace('2019-10-02', '2019-10-20'),
  });
  expect(late).toMatchObject({
    state: 'explained',
    shortfalls: ['The copy was sent after 7 October 2019: The panel.'],
  });
});

test('a copy is due for a week after publication, and then missing', async () => {
  const unsent = (text: string) =>
    text.replace(/recipients:\n {2}- name: The panel\n {4}sent: 2019-10-02\n/u, 'recipients: []\n');
  const on = (day: string) => ({
    ...asDraft('2019-20'),
    'reports/2018-19/sign-off.yaml': (text: string) =>
      unsent(text).replace(/^corrections:[^]*$/mu, 'corrections: []\n'),
    'datasets/funding.csv': (text: string) => text.replace('100000', '110000'),
    'site.yaml': (text: string) =>
      text.replace('referenceDate: 2021-06-30', `referenceDate: ${day}`),
  });
  for (const day of ['2019-09-30', '2019-10-07']) {
    expect(await rowOf('WT-06', '2018-19', on(day))).toMatchObject({
      state: 'due',
      shortfalls: ['A copy is due by 7 October 2019: The panel.'],
    });
  }
  expect(await rowOf('WT-06', '2018-19', on('2019-10-08'))).toMatchObject({
    state: 'missing',
    shortfalls: ['No record of a copy being sent: The panel. It was due by 7 October 2019.'],
  });
});

test('any other action is met by a recorded date', async () => {
  expect(await rowOf('WT-07', '2018-19')).toMatchObject({
    state: 'met',
    records: [{ text: 'The partners met on the findings', date: '2019-08-12' }],
  });
  expect(await rowOf('WT-07', '2019-20')).toMatchObject({
    state: 'explained',
    why: 'The meeting is planned for after the publication.',
  });
});

test('requirements that took effect after the period count as neither met nor missing', async () => {
  const later = (text: string) =>
    text.replace('shortTitle: Guidance', 'shortTitle: Guidance\ninForceFrom: 2020-01-01');
  const changes = {
    'requirements/guidance.yaml': later,
    ...asDraft('2018-19'),
    ...asDraft('2019-20'),
  };
  expect(await rowOf('WT-08', '2018-19', changes)).toMatchObject({ state: 'later' });
  expect(await rowOf('WT-02', '2018-19', changes)).toMatchObject({ state: 'later' });
  expect(await rowOf('WT-08', '2019-20', changes)).toMatchObject({ state: 'explained' });
});

test('the arrangements are judged against their own requirements', async () => {
  const rows = arrangementsCoverage(await publishedPartnership(), english).flatMap(
    (edition) => edition.rows,
  );
  expect(rows.map(({ requirement, state }) => [requirement.id, state])).toEqual([
    ['WT-01', 'in-words'],
    ['WT-05', 'met'],
  ]);
});

test('text alone answers a requirement but does not meet it', async () => {
  const changes = {
    ...asDraft('2018-19'),
    [section]: (text: string) =>
      `${text.split('---').slice(0, 2).join('---')}---\n\n${'We met and talked about what was done. '.repeat(5)}\n`,
  };
  expect(await rowOf('WT-02', '2018-19', changes)).toMatchObject({
    state: 'in-words',
    places: [{ title: 'What we did' }],
    shortfalls: [],
  });
});

test('the coverage says what a requirement still needs', async () => {
  const asksForReviews = {
    ...asDraft('2018-19'),
    ...asDraft('2019-20'),
    'requirements/guidance.yaml': (text: string) =>
      text.replace(
        'text: Say what was done.\n',
        'text: Say what was done.\n    shownBy: [figures, reviews-concluded]\n',
      ),
  };
  expect(await rowOf('WT-02', '2018-19', asksForReviews)).toMatchObject({
    state: 'in-words',
    shortfalls: [
      'It would count as met with: the findings of the reviews that concluded in the period.',
    ],
  });
});

test('requirements that do not apply give the reason and are not counted', async () => {
  const partnership = await publishedPartnership(
    asDraft('2019-20', (text) =>
      text.replace(
        '- requirements: [WT-08]\n',
        '- requirements: [WT-08]\n    doesNotApply: true\n',
      ),
    ),
  );
  const editions = reportCoverage(reportOf(partnership, '2019-20'), partnership, english);
  const rows = editions.flatMap(({ rows: list }) => list);
  expect(rows.find(({ requirement }) => requirement.id === 'WT-08')).toMatchObject({
    state: 'not-applicable',
    why: 'There is no secure establishment in the Vale.',
  });
  const counts = coverageCounts(editions);
  expect(counts.asked).toBe(counts.total - 1);
});

test('a delegate’s signature is not enough where the lead must sign', async () => {
  const partnership = await publishedPartnership();
  const report = reportOf(partnership, '2018-19');
  const { partners, editions } = basisOf({ ...report, frozen: null }, partnership);
  const requirement = editions[0]?.requirements.find(({ record }) => record === 'signed');
  if (requirement === undefined) throw new Error('The fixture asks for no signature.');
  const context = { partners, today: partnership.site.referenceDate, words: english };
  const { records, shortfalls } = recordedProcess(
    report,
    { ...requirement, signedBy: 'lead' },
    context,
  );
  expect(records.map(({ text }) => text)).toContain('Signed off by the Chief nurse (delegated)');
  expect(shortfalls).toContain('The Chief nurse signed for the lead, who has to sign as well.');
  expect(recordedProcess(report, requirement, context).shortfalls).toEqual([]);
});

test('the coverage is summed up in a sentence', () => {
  expect(coverageText({ met: 1, asked: 11, 'in-words': 4 }, english)).toBe(
    '1 of 11 are met, and 4 more are answered in words.',
  );
  expect(coverageText({ met: 1, asked: 1, 'in-words': 0 }, english)).toBe('1 of 1 is met.');
});

test('requirements not yet compared with the original are counted, except local commitments', async () => {
  const partnership = await publishedPartnership();
  const editions = reportCoverage(reportOf(partnership, '2019-20'), partnership, english);
  expect(rowsNobodyRead(editions)).toBe(7);
});

test('the coverage counts add up', async () => {
  const partnership = await publishedPartnership();
  const counts = coverageCounts(
    reportCoverage(reportOf(partnership, '2019-20'), partnership, english),
  );
  expect(counts).toEqual({
    met: 2,
    'in-words': 1,
    'not-applicable': 0,
    due: 0,
    later: 0,
    explained: 4,
    missing: 0,
    total: 7,
    asked: 7,
  });
});
