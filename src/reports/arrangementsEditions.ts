import { firstDay, lastDay } from '../model/partialDate.ts';
import type { ArrangementsEdition } from '../schemas/arrangementsEdition.ts';
import type { Words } from '../words/words.ts';

/** The state of an edition of the arrangements on a day. */
export interface EditionStanding {
  /** `in-force`, `to-come` or `past`; `unknown` when its dates are not recorded. */
  state: 'in-force' | 'to-come' | 'past' | 'unknown';
  /** The same in words, with its date. */
  text: string;
}

/**
 * Whether an edition is in force on a day.
 * @param edition the edition
 * @param day the reference date of the site
 */
export function editionStanding(
  edition: ArrangementsEdition,
  day: string,
  words: Words,
): EditionStanding {
  const { inForceFrom, inForceTo } = edition;
  if (inForceTo !== undefined && lastDay(inForceTo) < day) {
    return { state: 'past', text: untilText(inForceTo, words) };
  }
  if (inForceFrom !== undefined && firstDay(inForceFrom) > day) {
    return {
      state: 'to-come',
      text: words('arrangements.standing.toCome', { date: words.date(inForceFrom) }),
    };
  }
  if (inForceFrom === undefined && inForceTo === undefined) {
    return { state: 'unknown', text: words('arrangements.standing.unknown') };
  }
  return {
    state: 'in-force',
    text:
      inForceTo === undefined
        ? words('arrangements.standing.inForce')
        : untilText(inForceTo, words),
  };
}

function untilText(day: string, words: Words): string {
  return words('arrangements.standing.until', { date: words.date(day) });
}
