import type { TimeLimit } from '../schemas/timeLimit.ts';
import { evidenceText } from './evidenceText.ts';

/** Says that a limit is the rule of another area. @example whoseRule('Merton') // => 'A rule of Merton, not of this area.' */
export function whoseRule(area: string): string {
  return `A rule of ${area}, not of this area.`;
}

/** What whoever relies on a time limit must know besides it: whose rule it is, the note, and how well it has been checked. */
export function limitCaveats({ ruleOf, note, evidence }: TimeLimit): string[] {
  const { short, long } = evidenceText[evidence];
  return [ruleOf === undefined ? '' : whoseRule(ruleOf), note ?? '', `${short}. ${long}`].filter(
    (sentence) => sentence !== '',
  );
}
