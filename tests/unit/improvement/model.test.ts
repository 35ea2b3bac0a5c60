import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/charts/csv.ts';
import { countsText, pastDateText } from '../../../src/model/improvement/countsText.ts';
import { combinedStanding, standings } from '../../../src/model/improvement/standing.ts';
import { planTable } from '../../../src/model/improvement/planTable.ts';
import { actionsOnPage, paged } from '../../../src/model/improvement/paging.ts';
import { timelineDays } from '../../../src/model/improvement/timeline.ts';
import { planLists } from '../../../src/model/improvement/planLists.ts';
import {
  compareDates,
  deadline,
  firstDay,
  isBefore,
  lastDay,
} from '../../../src/model/partialDate.ts';
import { english } from '../../../src/words/words.ts';
import { StandingSchema } from '../../../src/schemas/planStatus.ts';
import {
  action,
  improvementOf,
  inspection,
  inspectionFinding,
  note,
  plan,
  planOf,
  proof,
  recommendation,
  status,
  stepOf,
} from './examples.ts';

const source = { document: 'plan' };

test('steps past their date are judged by the reference date', async () => {
  const due = (by: string, word = 'Red') =>
    action(`due-${by}-${word.toLowerCase()}`, {
      due: { by },
      status: status(word),
      evidence: word === 'Blue' ? [proof] : [],
    });
  const built = await planOf([
    due('2021-05-29'),
    due('2021-06-30'),
    due('2021-06'),
    due('2021-05'),
    due('2021-05', 'Blue'),
    due('2021'),
    action('in-words', { due: { inWords: 'Ongoing' } }),
  ]);
  const missed = built.steps.filter(({ timing }) => timing === 'missed').map(({ id }) => id);
  expect(missed).toEqual(['due-2021-05-29-red', 'due-2021-05-red']);
  expect(built.counts).toMatchObject({ byTiming: { missed: 2, 'not-overdue': 5 }, total: 7 });
});

test('a new expected date does not make a late step punctual', async () => {
  const due = { by: '2021-04', expected: '2021-12' };
  const built = await planOf([action('training', { due, status: status('Red') })]);
  expect(stepOf(built, 'training')?.timing).toBe('missed');
});

test('only a step reported as late after its date is shown as past its date and not done', async () => {
  const due = { by: '2021-04' };
  const early = { by: '2021-06-01' };
  const built = await planOf([
    action('late', { due, status: status('Red') }),
    action('late-before-its-date', { due: early, status: status('Red') }),
    action('on-track-after-its-date', { due }),
    action('without-a-word', { due, status: status('None') }),
    action('said-to-be-done', { due, status: status('Said') }),
    action('shown', { due, status: status('Blue'), evidence: [proof] }),
  ]);
  expect(Object.fromEntries(built.steps.map(({ id, timing }) => [id, timing]))).toEqual({
    late: 'missed',
    'late-before-its-date': 'not-known',
    'on-track-after-its-date': 'not-known',
    'without-a-word': 'not-known',
    'said-to-be-done': 'reported-done',
    shown: 'not-overdue',
  });
});

test('no table, list, sentence or title adds up all the steps past their date', async () => {
  const due = { by: '2021-04' };
  const improvement = await improvementOf({
    plan: plan([
      action('late', { due, status: status('Red') }),
      action('late-too', { due, status: status('Red') }),
      action('unknown', { due }),
      action('unknown-too', { due }),
      action('said', { due, status: status('Said') }),
      action('in-time', { due: { by: '2022' } }),
    ]),
  });
  const [built] = improvement.plans;
  if (built === undefined) throw new Error('There is no plan.');
  const themes = improvement.datasets.get('improvement-plan-themes');
  const shown = [
    countsText(built.counts, english),
    pastDateText(built.counts, '2021-06-30', english),
    ...planLists(built, english).map(({ steps }) => `${steps.length}`),
    ...[...improvement.datasets.values()].map(({ title }) => title),
    ...Object.values(themes?.rows.at(-1)?.cells ?? {}).map(({ text }) => text ?? ''),
  ];
  expect(shown.filter((text) => /\b5\b/u.test(text))).toEqual([]);
  expect(shown.join(' ')).not.toMatch(/overdue/iu);
});

test('milestones are counted instead of their action, and repeats are not counted', async () => {
  const milestones = [
    action('first', { status: status('Blue'), evidence: [proof] }),
    action('second', { status: status('Red') }),
  ];
  const built = await planOf([
    { id: 'parent', text: 'Do both.', milestones },
    action('alone', { text: 'Train.' }),
    action('again', { text: 'Train.', repeats: 'alone', status: status('Red') }),
  ]);
  expect(built.steps.map(({ id }) => id)).toEqual(['first', 'second', 'alone']);
  expect(built.counts.by).toEqual({
    late: 1,
    'at-risk': 0,
    'on-track': 1,
    'not-stated': 0,
    'reported-done': 0,
    done: 1,
  });
  expect(stepOf(built, 'parent')).toMatchObject({ standing: 'late', status: null });
});

test('an action is done only once all its milestones are', () => {
  expect(combinedStanding(['done', 'done'])).toBe('done');
  expect(combinedStanding(['done', 'not-stated'])).toBe('not-stated');
  expect(combinedStanding(['on-track', 'late', 'done'])).toBe('late');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...StandingSchema.options), { minLength: 1 }), (parts) => {
      expect(combinedStanding(parts) === 'done').toBe(parts.every((part) => part === 'done'));
      expect(parts).toContain(combinedStanding(parts));
    }),
  );
});

test('a recommendation is linked to its findings, actions, notes, evidence and measures', async () => {
  const improvement = await improvementOf({
    review: inspection({
      findings: [inspectionFinding('gaps')],
      recommendations: [
        recommendation('records', { findings: ['gaps'], timescale: 'within 3 months' }),
        recommendation('plans', { timescale: 'immediately' }),
      ],
    }),
    plan: plan([
      action('training', {
        notes: [note('2021-04'), note('2021-05')],
        evidence: [
          {
            type: 'value',
            text: 'Contacts',
            dataset: 'contacts',
            row: 'Total',
            column: 'contacts',
          },
        ],
        measures: ['audits'],
      }),
    ]),
    measures: [
      {
        id: 'audits',
        title: 'Good audits',
        unit: 'percent',
        better: 'higher',
        targets: [{ value: 80 }],
        actuals: [
          { period: '2020-04', value: 62.5, source },
          { period: '2021-04', value: 70, source },
        ],
        source,
      },
      {
        id: 'time',
        title: 'Time',
        unit: 'days',
        better: 'lower',
        answers: ['review/plans'],
        source,
      },
    ],
  });
  const [records, plans] = improvement.inspections[0]?.recommendations ?? [];
  expect(records).toMatchObject({
    address: '/improvement/inspections/review/records/',
    deadline: '2020-06-30',
    findings: [{ id: 'gaps' }],
    responses: [
      {
        plan: { id: 'plan' },
        steps: [{ id: 'training', notes: [{ date: '2021-04' }, { date: '2021-05' }] }],
      },
    ],
    measures: [{ id: 'audits', travel: 'better', actuals: [{ text: '62.5%' }, { text: '70%' }] }],
    counts: { total: 1 },
  });
  expect(records?.responses[0]?.steps[0]?.evidence).toEqual([
    { type: 'value', text: 'Contacts', figure: '100', href: '/data/contacts/', source: null },
  ]);
  expect(plans).toMatchObject({
    deadline: null,
    responses: [],
    measures: [{ id: 'time', travel: 'not-stated' }],
  });
});

test('a milestone can answer a recommendation that its action does not', async () => {
  const milestones = [action('first', { answers: ['review/plans'] }), action('second')];
  const improvement = await improvementOf({
    review: inspection({ recommendations: [recommendation('records'), recommendation('plans')] }),
    plan: plan([{ id: 'parent', text: 'Do both.', milestones }]),
  });
  const responses = improvement.inspections[0]?.recommendations.map((one) =>
    one.responses.flatMap(({ steps }) => steps.map(({ id }) => id)),
  );
  expect(responses).toEqual([['parent'], ['first']]);
});

test('a weakness found again is linked both ways', async () => {
  const improvement = await improvementOf({
    review: inspection({
      recommendations: [
        recommendation('records', { similarTo: ['earlier/files', 'earlier/late'] }),
      ],
    }),
    others: {
      earlier: inspection({
        dates: { to: '2018-02' },
        shortTitle: 'Earlier review',
        findings: [inspectionFinding('late')],
        recommendations: [recommendation('files')],
      }),
    },
  });
  const [earlier, later] = improvement.inspections;
  expect(later?.recommendations[0]?.similarTo.map(({ address }) => address)).toEqual([
    '/improvement/inspections/earlier/files/',
    '/improvement/inspections/earlier/#late',
  ]);
  expect(earlier?.recommendations[0]?.foundAgain).toMatchObject([{ reference: 'review/records' }]);
  expect(earlier?.findings[0]?.foundAgain).toMatchObject([{ reference: 'review/records' }]);
});

test('the timeline is in date order, with the inspection before the plan', async () => {
  const updates = [{ date: '2020-03-31', text: 'It began.', source }];
  const { timeline } = await improvementOf({
    plan: plan([action('a')], { started: '2020-03-31', updates }),
  });
  expect(timeline.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
    'inspection 2020-03-31',
    'plan 2020-03-31',
    'update 2020-03-31',
  ]);
});

test('the timeline lists an event once per date, with all its details', () => {
  const event = { date: '2020-03-31', title: 'A plan', address: '/improvement/plan/' };
  const days = timelineDays([
    { ...event, kind: 'inspection', title: 'An inspection', text: 'It was weak.', address: '/i/' },
    { ...event, kind: 'update', text: 'It began.' },
    { ...event, kind: 'update', text: 'It went on.' },
    { ...event, kind: 'update', date: '2020-04', text: 'It ended.' },
  ]);
  expect(days.map(({ date, entries }) => [date, entries.map(({ texts }) => texts)])).toEqual([
    ['2020-03-31', [['It was weak.'], ['It began.', 'It went on.']]],
    ['2020-04', [['It ended.']]],
  ]);
});

test('counts become datasets that can be charted and cited', async () => {
  const { datasets } = await improvementOf();
  const statuses = datasets.get('improvement-plan-status');
  expect(statuses?.rows.map(({ key, cells }) => `${key}: ${cells['actions']?.text ?? ''}`)).toEqual(
    [
      ...standings.map(
        (standing) =>
          `${english(`improvement.standings.${standing}.title`)}: ${standing === 'on-track' ? 1 : 0}`,
      ),
      'Total: 1',
    ],
  );
  expect(datasets.get('improvement-plan-themes')?.rows.map(({ key }) => key)).toEqual([
    'Practice',
    'Total',
  ]);
});

test('leads are grouped ignoring case, and a missing lead is shown as missing', async () => {
  const built = await planOf([
    action('a', { lead: 'Head of service' }),
    action('b', { lead: 'Head of Service' }),
    action('c'),
  ]);
  expect(built.leads).toEqual([
    { id: 'head-of-service', name: 'Head of service', count: 2 },
    { id: 'lead-not-stated', name: null, count: 1 },
  ]);
});

test('a plan of 500 actions is split into pages, with every action once', async () => {
  const actions = Array.from({ length: 500 }, (_, index) =>
    action(`action-${index}`, { number: `${index}`, lead: `Post ${index % 7}` }),
  );
  const built = await planOf(actions);
  const [theme] = built.themes;
  const pages = paged(theme?.actions ?? [], actionsOnPage, theme?.address ?? '');
  expect(Math.max(...pages.map(({ items }) => items.length))).toBe(actionsOnPage);
  expect(pages).toHaveLength(Math.ceil(500 / actionsOnPage));
  expect(
    pages.flatMap(({ items, address }) =>
      items.filter((step) => !step.address.startsWith(`${address}#`)),
    ),
  ).toEqual([]);
  const byLead = planLists(built, english).filter(({ kind }) => kind === 'lead');
  expect(byLead.reduce((sum, { steps }) => sum + steps.length, 0)).toBe(500);
});

test('an empty list keeps its address', async () => {
  const lists = planLists(await planOf([action('a')]), english);
  expect(lists.filter(({ steps }) => steps.length > 0).map(({ address }) => address)).toEqual([
    '/improvement/plan/status/on-track/',
    '/improvement/plan/lead/lead-not-stated/',
  ]);
  expect(lists.map(({ address }) => address)).toEqual(
    expect.arrayContaining([
      ...standings.map((standing) => `/improvement/plan/status/${standing}/`),
      '/improvement/plan/overdue/',
      '/improvement/plan/overdue/not-known/',
      '/improvement/plan/overdue/reported-done/',
    ]),
  );
});

test('the download has every row and no formulas', async () => {
  const milestones = [action('first', { text: '=HYPERLINK("x")' })];
  const built = await planOf([
    { id: 'parent', text: 'Do it, all.', milestones },
    action('alone', { text: '@SUM(1)', notes: [note('2021-04', { text: '-1+1' })] }),
  ]);
  const lines = csv(planTable(built, english)).trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('"Do it, all."');
  expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
  expect(lines[3]).toContain(`,'@SUM(1),`);
  expect(lines[3]).toContain(',April 2021: -1+1,');
});

test.each([
  ['2011-02-25', 'within 3 months', '2011-05-25'],
  ['2011-11-30', 'within 3 months', '2012-02-29'],
  ['2011-02', 'within 2 weeks', '2011-03-14'],
  ['2012-02-29', 'within 1 year', '2013-02-28'],
  ['2011-02-25', 'within 1 day', '2011-02-26'],
  ['2011-02-25', 'immediately', null],
])('a timescale that starts on %s and runs %s ends on %s', (start, timescale, end) => {
  expect(deadline(start, timescale)).toBe(end);
});

test('a date is never before itself, and its first day never after its last', () => {
  const dates = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .chain((date) =>
      fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)),
    );
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      expect(isBefore(a, a)).toBe(false);
      expect(firstDay(a) <= lastDay(a)).toBe(true);
      expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
      if (isBefore(a, b)) expect(compareDates(a, b)).toBeLessThan(0);
    }),
  );
});
