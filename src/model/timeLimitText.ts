import type { Duration, TimeLimit } from '../schemas/timeLimit.ts';
import type { Words } from '../words/words.ts';

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

const phrases = { within: 'within', before: 'before', 'at-least': 'atLeast' } as const;

/** How long there is. @example howLong(conference, english) // => 'within 15 working days' */
export function howLong({ inWords, limit, direction }: TimeLimit, words: Words): string {
  if (limit === undefined || inWords !== undefined) return inWords ?? '';
  const duration = words(`thresholds.duration.${limit.unit}`, { count: limit.value });
  return words(`thresholds.table.${phrases[direction]}`, { duration });
}

/**
 * How long there is, from what or to what.
 * @example limitSentence(conference, english) // => 'within 15 working days from the strategy discussion'
 */
export function limitSentence(
  { inWords, limit, direction, from: event }: TimeLimit,
  words: Words,
): string {
  if (limit === undefined || inWords !== undefined) return inWords ?? '';
  const duration = words(`thresholds.duration.${limit.unit}`, { count: limit.value });
  return words(`thresholds.limits.${phrases[direction]}`, { duration, event });
}
