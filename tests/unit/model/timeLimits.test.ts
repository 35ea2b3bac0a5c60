import { describe, expect, test } from 'vitest';
import { timeLimitGroups } from '../../../src/model/timeLimitGroups.ts';
import { limitSentence } from '../../../src/model/timeLimitText.ts';
import { english } from '../../../src/words/words.ts';
import type { TimeLimit } from '../../../src/schemas/timeLimit.ts';

const limit = (fields: Partial<TimeLimit>): TimeLimit =>
  ({
    id: 'one',
    limit: { value: 15, unit: 'working-days' },
    direction: 'within',
    from: 'the strategy discussion',
    appliesTo: 'england',
    ...fields,
  }) as TimeLimit;

describe('a time limit as a sentence', () => {
  test.each([
    [{}, 'within 15 working days from the strategy discussion'],
    [{ direction: 'before' as const }, 'at least 15 working days before the strategy discussion'],
    [
      { direction: 'at-least' as const },
      'for at least 15 working days from the strategy discussion',
    ],
    [{ inWords: 'at once' }, 'at once'],
  ])('%o', (fields, sentence) => {
    expect(limitSentence(limit(fields), english)).toBe(sentence);
  });
});

test('time limits are grouped by their source, and a repeated stage has its own anchor', () => {
  const stage = (id: string, ...limits: TimeLimit[]) => ({ id, title: id, limits });
  const groups = timeLimitGroups([
    stage('referral', limit({ appliesTo: 'partnership', ruleOf: 'North Vale' }), limit({})),
    stage('reports', limit({ appliesTo: 'partnership' })),
  ]);
  expect(groups.map(({ id, stages }) => [id, stages.map(({ anchor }) => anchor)])).toEqual([
    ['national', ['referral']],
    ['this-partnership', ['reports']],
    ['other-areas', ['referral-other-areas']],
  ]);
});
