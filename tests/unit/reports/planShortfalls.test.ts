import { expect, test } from 'vitest';
import type { PlanPage, Step } from '../../../src/model/improvement/improvement.ts';
import { planShortfalls } from '../../../src/reports/planShortfalls.ts';
import type { Standing } from '../../../src/schemas/planStatus.ts';

function plan(started: string, asAt: string, standings: Standing[]): PlanPage {
  const steps = standings.map((standing, index) => ({
    text: `Step ${index + 1}`,
    address: `/improvement/plan/#step-${index + 1}`,
    standing,
  })) as Step[];
  return {
    title: 'A plan',
    address: '/improvement/plan/',
    started,
    asAt,
    steps,
  } as unknown as PlanPage;
}

const period = { from: '2018-04-01', to: '2019-03-31' };

test('late steps of plans active in the period are listed with the date of their status', () => {
  const plans = [plan('2018-12', '2019-09', ['late', 'done', 'at-risk', 'on-track', 'not-stated'])];
  expect(planShortfalls(period, { plans })).toEqual([
    {
      title: 'A plan',
      address: '/improvement/plan/',
      asAt: '2019-09',
      steps: [
        { text: 'Step 1', address: '/improvement/plan/#step-1', standing: 'late' },
        { text: 'Step 3', address: '/improvement/plan/#step-3', standing: 'at-risk' },
      ],
    },
  ]);
});

test.each([
  ['ended before the period', '2008', '2011-05'],
  ['began after the period', '2019-04-01', '2019-09'],
])('a plan that %s is left out', (_what, started, asAt) => {
  expect(planShortfalls(period, { plans: [plan(started, asAt, ['late'])] })).toEqual([]);
});

test('a plan without late steps is left out', () => {
  expect(planShortfalls(period, { plans: [plan('2018', '2019', ['done'])] })).toEqual([]);
});
