import type { TimeLimit } from '../schemas/timeLimit.ts';
import { evidenceText } from './evidenceText.ts';

/** Says that a limit is the rule of another area. @example whoseRule('Merton') // => 'A rule of Merton, not of this area.' */
export function whoseRule(area: string): string {
  return `A rule of ${area}, not of this area.`;
}

/** Where a limit applies, in a word or two. @example appliesToText({ appliesTo: 'england' }) // => 'England' */
export function appliesToText({
  appliesTo,
  ruleOf,
}: Pick<TimeLimit, 'appliesTo' | 'ruleOf'>): string {
  if (ruleOf !== undefined) return ruleOf;
  return appliesTo === 'england' ? 'England' : 'This partnership';
}

/**
 * What everyone who relies on a time limit must know besides it: how well it has been checked and, unless its source simply
 * states it, whose rule it is and the note.
 */
export function limitCaveats({ ruleOf, note, evidence }: TimeLimit): string[] {
  const { short, long } = evidenceText[evidence];
  const needsNote = ruleOf !== undefined || evidence === 'unverified' || evidence === 'secondary';
  return [
    ruleOf === undefined ? '' : whoseRule(ruleOf),
    needsNote ? (note ?? '') : '',
    evidence === 'unverified' ? `${short}. ${long}` : `${short}.`,
  ].filter((sentence) => sentence !== '');
}
