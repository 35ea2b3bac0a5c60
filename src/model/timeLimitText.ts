import type { Duration, TimeLimit } from '../schemas/timeLimit.ts';

const unitWords: Record<Duration['unit'], [one: string, many: string]> = {
  hours: ['hour', 'hours'],
  'working-days': ['working day', 'working days'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** A length of time in words. @example durationText({ value: 1, unit: 'working-days' }) // => '1 working day' */
export function durationText({ value, unit }: Duration): string {
  const [one, many] = unitWords[unit];
  return `${value} ${value === 1 ? one : many}`;
}

/** A time limit for a sentence: `15 working days`, or its words when there is no fixed number. */
export function timeLimitText(limit: TimeLimit): string {
  return limit.inWords ?? (limit.limit === undefined ? '' : durationText(limit.limit));
}

const directionWords: Record<TimeLimit['direction'], string> = {
  within: 'within',
  before: 'at least',
  'at-least': 'for at least',
};

/** How long there is. @example howLong(conference) // => 'within 15 working days' */
export function howLong(limit: TimeLimit): string {
  if (limit.inWords !== undefined) return limit.inWords;
  const before = limit.direction === 'before' ? ' before' : '';
  return `${directionWords[limit.direction]} ${timeLimitText(limit)}${before}`;
}

/** How long there is, from what or to what. @example limitSentence(conference) // => 'within 15 working days from the strategy discussion' */
export function limitSentence(limit: TimeLimit): string {
  if (limit.inWords !== undefined) return limit.inWords;
  return `${howLong(limit)} ${limit.direction === 'before' ? '' : 'from '}${limit.from}`;
}
