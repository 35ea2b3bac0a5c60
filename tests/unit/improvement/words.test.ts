import { expect, test } from 'vitest';
import { countsText, pastDateText } from '../../../src/model/improvement/countsText.ts';
import { dueText } from '../../../src/model/improvement/dueText.ts';
import { numberText } from '../../../src/model/improvement/numberText.ts';
import type { StandingCounts } from '../../../src/model/improvement/standing.ts';
import { standings } from '../../../src/model/improvement/standing.ts';
import type { Timing } from '../../../src/model/improvement/timing.ts';
import { english } from '../../../src/words/words.ts';

const byStanding = (...numbers: number[]) =>
  Object.fromEntries(
    standings.map((standing, place) => [standing, numbers[place] ?? 0]),
  ) as StandingCounts['by'];
const counts = (past: Partial<Record<Timing, number>>, ...numbers: number[]): StandingCounts => ({
  by: byStanding(...numbers),
  pastDate: byStanding(),
  byTiming: { missed: 0, 'not-known': 0, 'reported-done': 0, 'not-overdue': 0, ...past },
  total: numbers.reduce((sum, number) => sum + number, 0),
});
const [first = '', second = ''] = standings.map((standing) =>
  english(`improvement.standings.${standing}.title`).toLowerCase(),
);
const timingTitle = (timing: Timing) => english(`improvement.timings.${timing}.title`);

test('counts are given with their total, without empty statuses', () => {
  expect(countsText(counts({}, 2, 1), english)).toBe(`3 in all: 2 ${first}, 1 ${second}.`);
  expect(countsText(counts({ missed: 1 }, 2), english)).toBe(
    `2 in all: 2 ${first}. ${timingTitle('missed')}: 1.`,
  );
  expect(countsText(counts({}), english)).toBe('No action is recorded.');
});

test('steps past their date are counted by state, with the reference date', () => {
  expect(pastDateText(counts({ missed: 2, 'not-known': 3 }, 5), '2019-09-19', english)).toBe(
    `On 19 September 2019. ${timingTitle('missed')}: 2. ${timingTitle('not-known')}: 3.`,
  );
  expect(pastDateText(counts({ 'not-overdue': 5 }, 5), '2019-09-19', english)).toContain('None');
});

test('a due date is given in its own words if it has any, followed by the new date', () => {
  expect(dueText(null, english)).toBe('Not stated');
  expect(dueText({ by: '2019-03' }, english)).toBe('By March 2019');
  expect(
    dueText({ by: '2019-03', inWords: 'End of the year', expected: '2019-06-30' }, english),
  ).toBe('End of the year. Now expected: 30 June 2019');
});

test('a printed number gets a full stop if it is a whole number', () => {
  expect(['8', '8.1', '8a', 'Standard 3'].map(numberText)).toEqual([
    '8.',
    '8.1',
    '8a',
    'Standard 3',
  ]);
});
