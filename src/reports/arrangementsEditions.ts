import { firstDay, lastDay, partialDateText } from '../model/partialDate.ts';
import type { ArrangementsEdition } from '../schemas/arrangementsEdition.ts';

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
export function editionStanding(edition: ArrangementsEdition, day: string): EditionStanding {
  const { inForceFrom, inForceTo } = edition;
  if (inForceTo !== undefined && lastDay(inForceTo) < day) {
    return { state: 'past', text: `In force until ${partialDateText(inForceTo)}` };
  }
  if (inForceFrom !== undefined && firstDay(inForceFrom) > day) {
    return { state: 'to-come', text: `Takes effect on ${partialDateText(inForceFrom)}` };
  }
  if (inForceFrom === undefined && inForceTo === undefined) {
    return { state: 'unknown', text: 'The days of its force are not recorded' };
  }
  return {
    state: 'in-force',
    text: inForceTo === undefined ? 'In force' : `In force until ${partialDateText(inForceTo)}`,
  };
}
