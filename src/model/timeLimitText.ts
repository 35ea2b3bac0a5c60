import type { Duration, TimeLimit } from '../schemas/timeLimit.ts';
import type { Words } from '../words/words.ts';
import type { PhraseName } from '../words/phraseName.ts';

/** Makes phrases of a number. */
type Say = (
  phrase: Extract<PhraseName, `thresholds.duration.${string}`>,
  values: { count: number },
) => string;

/** A length of time in words. @example durationText({ value: 1, unit: 'working-days' }, english) // => '1 working day' */
export function durationText({ value, unit }: Duration, words: Say): string {
  return words(`thresholds.duration.${unit}`, { count: value });
}

/** A time limit for a sentence: `15 working days`, or its words if there is no fixed number. */
export function timeLimitText({ inWords, limit }: TimeLimit, words: Say): string {
  return inWords ?? (limit === undefined ? '' : durationText(limit, words));
}

const phrases = { within: 'within', before: 'before', 'at-least': 'atLeast' } as const;

/** How long there is. @example howLong(conference, english) // => 'within 15 working days' */
export function howLong({ inWords, limit, direction }: TimeLimit, words: Words): string {
  if (limit === undefined || inWords !== undefined) return inWords ?? '';
  const duration = durationText(limit, words);
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
  const duration = durationText(limit, words);
  return words(`thresholds.limits.${phrases[direction]}`, { duration, event });
}
