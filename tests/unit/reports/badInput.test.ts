import { expect, test } from 'vitest';
import type { Change } from '../../support/fixture.ts';
import { brief, checkWith } from '../../support/fixture.ts';
import { asDraft, published } from '../../support/publishedReports.ts';

const report = 'reports/2019-20/report.yaml';

/** The findings for a faulty draft of 2019/20, leaving out that the fixture's draft is late. */
async function findingsOf(change: (text: string) => string, more: Record<string, Change> = {}) {
  const { findings } = await checkWith({ ...asDraft('2019-20', change), ...more }, published);
  return findings.filter(({ code }) => code !== 'report-late');
}

test('a period that ends before it starts is reported at its end date', async () => {
  const findings = await findingsOf((text) => text.replace('to: 2020-09-30', 'to: 2019-03-30'));
  expect(findings.map(brief)).toContain(`field-value ${report}:3`);
  expect(findings.map(({ hint }) => hint).join()).toContain('The period ends before it starts.');
});

test('overlapping report periods are reported', async () => {
  const findings = await findingsOf((text) => text.replace('from: 2019-04-01', 'from: 2019-03-01'));
  expect(findings.map(brief)).toEqual([`report-period-duplicate ${report}:3`]);
});

test('a section that names an unknown requirement is reported with a suggestion', async () => {
  const findings = await findingsOf((text) => text, {
    'reports/2019-20/impact.mdx': (text) => text.replace('WT-02,', 'WT-22,'),
  });
  expect(findings).toMatchObject([
    { code: 'reference-unknown', file: 'reports/2019-20/impact.mdx', line: 4 },
  ]);
  expect(findings[0]?.message).toContain('Did you mean "WT-02"?');
});

test('evidence from a missing dataset is reported', async () => {
  const findings = await findingsOf((text) => text.replace('dataset: survey', 'dataset: surveys'));
  expect(findings).toMatchObject([{ code: 'reference-unknown', file: report }]);
  expect(findings[0]?.message).toBe('There is no dataset "surveys". Did you mean "survey"?');
});

test('evidence from a missing row or column is reported', async () => {
  expect(await findingsOf((text) => text.replace('row: 2019-20', 'row: 2020-21'))).toMatchObject([
    { code: 'row-unknown', file: report },
  ]);
  expect(await findingsOf((text) => text.replace('column: safe', 'column: save'))).toMatchObject([
    { code: 'column-unknown', file: report },
  ]);
});

test('a statement of impact with missing evidence is reported at its line', async () => {
  const findings = await findingsOf((text) => text, {
    'reports/2019-20/impact.mdx': (text) =>
      text.replace('evidence="survey-2020', 'evidence="survey-2021'),
  });
  expect(findings).toMatchObject([
    { code: 'reference-unknown', file: 'reports/2019-20/impact.mdx', line: 17 },
  ]);
});

test('a statement of impact without evidence is refused', async () => {
  const findings = await findingsOf((text) => text, {
    'reports/2019-20/impact.mdx': (text) => text.replace(' evidence="survey-2020 survey-2019"', ''),
  });
  expect(findings.map(brief)).toEqual(['mdx-property reports/2019-20/impact.mdx:17']);
});

test('a priority’s impact needs both a statement and evidence', async () => {
  const noEvidence = await findingsOf((text) =>
    text.replace('      evidence: [survey-2020, survey-2019]\n', ''),
  );
  expect(noEvidence).toMatchObject([
    {
      code: 'field-value',
      file: report,
      hint: 'A statement of impact needs evidence: give both, or write "impact: no evidence yet".',
    },
  ]);
  const noStatement = await findingsOf((text) => text.replace(/ {6}statement: .*\n/u, ''));
  expect(noStatement).toMatchObject([{ code: 'field-value', file: report }]);
});

test('little or no progress needs a reason', async () => {
  const findings = await findingsOf((text) =>
    text.replace('progress: good', 'progress: little-or-none'),
  );
  expect(findings).toMatchObject([{ code: 'field-value', file: report }]);
  expect(findings[0]?.hint).toContain('Say why there has been little or no progress.');
});

test('an evaluation of behaviour or outcomes needs evidence', async () => {
  const training = (level: string) => (text: string) =>
    text.replace(
      'explanations:',
      `training:\n  - title: A course\n    evaluation: ${level}\n    source: { document: plan }\nexplanations:`,
    );
  expect(await findingsOf(training('learning'))).toEqual([]);
  expect(await findingsOf(training('outcome'))).toMatchObject([
    { code: 'field-value', file: report },
  ]);
});

test('a gap without a reason and a reason without a gap are warnings', async () => {
  const unexplained = await findingsOf((text) =>
    text.replace(
      '  - requirements: [WT-07]\n    why: The meeting is planned for after the publication.\n',
      '',
    ),
  );
  expect(unexplained.map((finding) => `${finding.severity} ${brief(finding)}`)).toEqual([
    `warning requirement-unexplained ${report}:5`,
  ]);
  const unneeded = await findingsOf((text) =>
    text.replace('requirements: [WT-07]', 'requirements: [WT-07, WT-02]'),
  );
  expect(unneeded.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'explanation-unneeded There is a reason for not meeting WT-02, but it is met.',
  ]);
});

test('an explanation for an unknown requirement is reported', async () => {
  expect(
    await findingsOf((text) =>
      text.replace('requirements: [WT-07]', 'requirements: [WT-07, WT-99]'),
    ),
  ).toMatchObject([{ code: 'reference-unknown' }]);
});

test('a published report that misses a requirement does not build', async () => {
  const changes = {
    'reports/2018-19/what-we-did.mdx': (text: string) =>
      text.replace('meets: [WT-02]', 'meets: []'),
  };
  const { findings, partnership } = await checkWith(changes, published);
  expect(partnership).toBeNull();
  expect(findings.find(({ code }) => code === 'requirement-missed')).toMatchObject({
    file: 'reports/2018-19/report.yaml',
    line: 4,
    severity: 'error',
  });
});

test('a reason does not excuse missing a statutory requirement', async () => {
  const { findings } = await checkWith(
    {
      'reports/2018-19/what-we-did.mdx': (text) => text.replace('meets: [WT-02]', 'meets: []'),
      'reports/2018-19/report.yaml': (text) =>
        text.replace(
          'explanations:',
          'explanations:\n  - requirements: [WT-02]\n    why: There was no time.',
        ),
    },
    published,
  );
  expect(findings.map(({ code }) => code)).toContain('requirement-missed');
});

test('a draft may miss a statutory requirement if it tells readers why', async () => {
  const changes = asDraft('2018-19', (text) =>
    text.replace(
      'explanations:',
      'explanations:\n  - requirements: [WT-02]\n    why: It is not written yet.',
    ),
  );
  const { findings } = await checkWith(
    {
      ...changes,
      'reports/2018-19/what-we-did.mdx': (text) =>
        text.replace('meets: [WT-02]', 'meets: []').replace('reviewBy: 2020-09-01\n', ''),
    },
    published,
  );
  expect(findings.map(({ code }) => code)).toEqual(['report-late']);
});

test('a published report with an open finding does not build', async () => {
  const { findings } = await checkWith(
    {
      'site.yaml': (text) => `${text}plainEnglish:\n  longestSentence: { public: 20 }\n`,
    },
    published,
  );
  expect(findings.map(brief)).toContain('report-unresolved reports/2018-19/report.yaml:4');
});

test('an overdue copy is a warning at the recipients and does not stop the build', async () => {
  const { findings, partnership } = await checkWith(
    {
      'reports/2018-19/sign-off.yaml': (text) =>
        text.replace(/recipients:\n.*\n.*\n/u, 'recipients: []\n'),
    },
    published,
  );
  expect(findings.map(brief)).toEqual(['copy-overdue reports/2018-19/sign-off.yaml:47']);
  expect(partnership).not.toBeNull();
});

test('the review date of a published report is ignored', async () => {
  const { findings } = await checkWith({}, published);
  expect(findings.filter(({ code }) => code === 'review-passed')).toEqual([]);
});

test.each([
  [
    'a published report without a date',
    'reports/2018-19/report.yaml',
    'published: 2019-09-30\n',
    '',
    'report-dates reports/2018-19/report.yaml:4',
  ],
  [
    'a report published before it was approved',
    'reports/2018-19/report.yaml',
    'published: 2019-09-30',
    'published: 2019-09-02',
    'report-dates reports/2018-19/report.yaml:6',
  ],
  [
    'an approved report with a publication date',
    'reports/2019-20/report.yaml',
    'approved: 2021-01-20',
    'approved: 2021-01-20\npublished: 2021-02-01',
    'report-dates reports/2019-20/report.yaml:6',
  ],
  [
    'a copy sent before publication',
    'reports/2018-19/sign-off.yaml',
    'sent: 2019-10-02',
    'sent: 2019-09-02',
    'report-dates reports/2018-19/sign-off.yaml:49',
  ],
])('dates out of order are reported: %s', async (_what, file, from, to, expected) => {
  const { findings } = await checkWith({ [file]: (text) => text.replace(from, to) }, published);
  expect(findings.map(brief)).toContain(expected);
});

test('a section may not use the address of a generated page', async () => {
  const { findings } = await checkWith(
    {
      ...asDraft('2019-20'),
      'reports/2019-20/impact.mdx': null,
      'reports/2019-20/print.mdx':
        '---\ntitle: Print\norder: 10\nsummary: A page.\nsources:\n  - document: plan\nreviewed: 2021-01-01\n---\n\nWords.\n',
    },
    published,
  );
  expect(findings.map(brief)).toContain('address-taken reports/2019-20/print.mdx');
});

test('a report folder must be named after years', async () => {
  const { findings } = await checkWith(
    {
      'reports/last-year/report.yaml':
        'title: A report\nsummary: A report.\nperiod: { from: 2021-04-01, to: 2022-03-31 }\nstatus: draft\nanswers: [guidance]\nsources:\n  - document: plan\nreviewed: 2021-01-01\n',
    },
    published,
  );
  expect(findings.map(brief)).toContain('file-name reports/last-year/report.yaml');
});

test('a statement of impact outside a report is reported', async () => {
  const { findings } = await checkWith(
    {
      'arrangements/who-leads.mdx': (text) =>
        `${text}\n<Impact evidence="survey-2019">\n\nMuch changed.\n\n</Impact>\n`,
    },
    published,
  );
  expect(findings.map(({ code }) => code)).toEqual(['impact-outside-report']);
});

test('signatures without a report are reported', async () => {
  const { findings } = await checkWith(
    { 'reports/2019-20/report.yaml': null, 'reports/2019-20/impact.mdx': null },
    published,
  );
  expect(findings.map(brief)).toEqual(['file-missing reports/2019-20/report.yaml']);
});

test('a link from a live site to an unpublished report is broken', async () => {
  const link = (text: string) =>
    text
      .replace('They protect people.', 'They protect people.')
      .replace('It decides.', 'It decides. See the [report](/reports/2019-20/).');
  const { findings } = await checkWith({ 'groups/executive.mdx': link }, published);
  expect(findings.map(({ code }) => code)).toEqual(['link-broken']);
});

test('a duplicate evidence id is reported', async () => {
  const findings = await findingsOf((text) => text.replace('id: survey-2019', 'id: survey-2020'));
  expect(findings.map(({ code }) => code)).toContain('id-duplicate');
});

test('an edition of the arrangements that replaces an unknown one, or itself, is reported', async () => {
  const editions = async (replaces: string) =>
    (
      await checkWith(
        {
          'arrangements/editions.yaml': (text) =>
            text.replace('replaces: first', `replaces: ${replaces}`),
        },
        published,
      )
    ).findings;
  expect(await editions('firs')).toMatchObject([
    {
      code: 'reference-unknown',
      line: 7,
      message: 'There is no edition of the arrangements "firs". Did you mean "first"?',
    },
  ]);
  expect(await editions('second')).toMatchObject([{ code: 'reference-self', line: 7 }]);
});
