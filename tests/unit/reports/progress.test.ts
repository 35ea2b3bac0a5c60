import { expect, test } from 'vitest';
import { editionStanding } from '../../../src/reports/arrangementsEditions.ts';
import { english } from '../../../src/words/words.ts';
import { evaluationDepth } from '../../../src/reports/evaluation.ts';
import { shownEvidence } from '../../../src/reports/evidence.ts';
import {
  limitedProgress,
  prioritiesInOrder,
  progressCounts,
} from '../../../src/reports/progress.ts';
import { publishedPartnership, reportOf } from '../../support/publishedReports.ts';

test('every priority with little or no progress is listed with its reason and next step', async () => {
  const report = reportOf(await publishedPartnership(), '2018-19');
  expect(limitedProgress(report)).toEqual([
    {
      id: 'online-safety',
      title: 'Online safety',
      reason: 'The post was empty all year.',
      next: 'Fill the post.',
    },
  ]);
});

test('priorities are counted by progress, least first', async () => {
  const report = reportOf(await publishedPartnership(), '2018-19');
  expect(progressCounts(report).map(({ progress, count }) => [progress, count])).toEqual([
    ['little-or-none', 1],
    ['some', 1],
  ]);
});

test('priorities with the least progress come first', async () => {
  const report = reportOf(await publishedPartnership(), '2018-19');
  const moved = report.priorities.toSorted((one) => (one.progress === 'little-or-none' ? 1 : -1));
  expect(prioritiesInOrder({ priorities: moved })[0]?.id).toBe('online-safety');
});

test('evidence is shown with its figure, date and source', async () => {
  const partnership = await publishedPartnership();
  expect(
    shownEvidence(
      ['survey-2019', 'unknown'],
      reportOf(partnership, '2018-19'),
      partnership,
      english,
    ),
  ).toEqual([
    {
      id: 'survey-2019',
      kind: 'Figure',
      shows: 'Children who feel safe at home',
      figure: '70%',
      date: 'March 2019',
      source: 'Children who say that they feel safe at home, the Vale, 2018/19 and 2019/20',
      address: '/data/survey/',
    },
  ]);
});

test.each([
  [[], 'No evaluation of training is recorded'],
  [['none', 'none'], 'No evaluation of training is recorded'],
  [
    ['none', 'reaction'],
    '1 of 2 entries of training was evaluated. Evaluation asked what people thought',
  ],
  [
    ['learning', 'reaction'],
    '2 of 2 entries of training were evaluated. At its deepest, evaluation reached what people learnt.',
  ],
  [
    ['behaviour'],
    '1 of 1 entry of training was evaluated. At its deepest, evaluation reached what people did differently.',
  ],
  [['outcome', 'none'], 'At its deepest, evaluation reached what changed for children.'],
] as const)('the depth of evaluation is summed up: %j', (levels, expected) => {
  const training = levels.map((evaluation) => ({ evaluation }));
  expect(evaluationDepth(training, 'children', english)).toContain(expected);
  expect(evaluationDepth(training, 'adults', english)).not.toContain('children');
});

test.each([
  [{ inForceFrom: '2021-06-01' }, 'in-force'],
  [{ inForceFrom: '2021-07-01' }, 'to-come'],
  [{ inForceFrom: '2018-04', inForceTo: '2021-05-31' }, 'past'],
  [{ inForceTo: '2021-06' }, 'in-force'],
  [{}, 'unknown'],
])('an edition of the arrangements with %j is %s', (dates, state) => {
  const edition = { id: 'a', title: 'A', changes: [], sources: [], ...dates };
  expect(editionStanding(edition, '2021-06-30', english).state).toBe(state);
});
