import { expect, test } from 'vitest';
import { countsText, overdueText } from '../../../src/model/improvement/countsText.ts';
import { dueText } from '../../../src/model/improvement/dueText.ts';
import { numberText } from '../../../src/model/improvement/numberText.ts';
import type { StandingCounts } from '../../../src/model/improvement/standing.ts';
import { standings } from '../../../src/model/improvement/standing.ts';

const counts = (overdue: number, unreported: number, ...numbers: number[]): StandingCounts => ({
  by: Object.fromEntries(
    standings.map(({ standing }, place) => [standing, numbers[place] ?? 0]),
  ) as StandingCounts['by'],
  overdue,
  unreported,
  total: numbers.reduce((sum, number) => sum + number, 0),
});
const [first = '', second = ''] = standings.map(({ title }) => title.toLowerCase());

test('counts are told with their total, without the standings that nothing has', () => {
  expect(countsText(counts(0, 0, 2, 1))).toBe(
    `3 in all: 2 ${first}, 1 ${second}. None is overdue.`,
  );
  expect(countsText(counts(1, 0, 2))).toBe(`2 in all: 2 ${first}. 1 is overdue.`);
  expect(countsText(counts(2, 0, 2))).toBe(`2 in all: 2 ${first}. 2 are overdue.`);
  expect(countsText(counts(0, 0))).toBe('No action is recorded.');
});

test('what is overdue is told with the day, and with what nobody has reported on', () => {
  expect(overdueText(counts(2, 0, 5), '2019-09-19')).toBe('2 of 5 on 19 September 2019');
  expect(overdueText(counts(2, 2, 5), '2019-09-19')).toContain('for all of them, no report');
  expect(overdueText(counts(3, 2, 5), '2019-09-19')).toContain('for 2 of them, no report');
});

test('a due date is told in its own words when it has some, with the new date after it', () => {
  expect(dueText(null)).toBe('Not stated');
  expect(dueText({ by: '2019-03' })).toBe('By March 2019');
  expect(dueText({ by: '2019-03', inWords: 'End of the year', expected: '2019-06-30' })).toBe(
    'End of the year. Now expected: 30 June 2019',
  );
});

test('a printed number gets a full stop when it is a whole one', () => {
  expect(['8', '8.1', '8a', 'Standard 3'].map(numberText)).toEqual([
    '8.',
    '8.1',
    '8a',
    'Standard 3',
  ]);
});
