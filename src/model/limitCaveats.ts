import type { TimeLimit } from '../schemas/timeLimit.ts';
import type { Words } from '../words/words.ts';

/** Where a limit applies, in a word or two. @example appliesToText({ appliesTo: 'england' }, english) // => 'England' */
export function appliesToText(
  { appliesTo, ruleOf }: Pick<TimeLimit, 'appliesTo' | 'ruleOf'>,
  words: Words,
): string {
  return ruleOf ?? words(`thresholds.table.${appliesTo}`);
}

/**
 * What everyone who relies on a time limit must know besides it: how well it has been checked and, unless its source simply
 * states it, whose rule it is and the note.
 */
export function limitCaveats({ ruleOf, note, evidence }: TimeLimit, words: Words): string[] {
  const short = words(`thresholds.evidence.${evidence}.short`);
  const needsNote = ruleOf !== undefined || evidence === 'unverified' || evidence === 'secondary';
  return [
    ruleOf === undefined ? '' : words('site.limits.ruleOf', { area: ruleOf }),
    needsNote ? (note ?? '') : '',
    evidence === 'unverified'
      ? `${short}. ${words('thresholds.evidence.unverified.long')}`
      : `${short}.`,
  ].filter((sentence) => sentence !== '');
}
