import type { TimeLimit } from '../schemas/timeLimit.ts';
import { evidenceText } from './evidenceText.ts';

/** Says that a limit is the rule of another area. @example whoseRule('Merton') // => 'A rule of Merton, not of this area.' */
export function whoseRule(area: string): string {
  return `A rule of ${area}, not of this area.`;
}

/**
 * What whoever relies on a time limit must know besides it: how well it has been checked and, unless it simply stands in its
 * source, whose rule it is and the note.
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
