import type { Standing } from '../../schemas/planStatus.ts';
import type { Timing } from './timing.ts';

/** The shared scale in the order of every table: what needs attention first. Its words are in `improvement.standings`. */
export const standings: readonly Standing[] = [
  'late',
  'at-risk',
  'on-track',
  'not-stated',
  'reported-done',
  'done',
];

/** How many actions have which status, and how many are where against their date. */
export interface StandingCounts {
  /** By standing. */
  by: Record<Standing, number>;
  /** By where they are against their date. */
  byTiming: Record<Timing, number>;
  /** How many of each standing are past their date. Of standings together, `byTiming` says what is known of them. */
  pastDate: Record<Standing, number>;
  /** All that are counted. */
  total: number;
}

/** What is counted: one action or milestone. */
export interface Countable {
  standing: Standing;
  timing: Timing;
}

function noStandings(): StandingCounts['by'] {
  return {
    late: 0,
    'at-risk': 0,
    'on-track': 0,
    'not-stated': 0,
    'reported-done': 0,
    done: 0,
  };
}

/** Counts states. */
export function countStandings(items: readonly Countable[]): StandingCounts {
  const by = noStandings();
  const pastDate = noStandings();
  const byTiming: StandingCounts['byTiming'] = {
    missed: 0,
    'not-known': 0,
    'reported-done': 0,
    'not-overdue': 0,
  };
  for (const { standing, timing } of items) {
    by[standing] += 1;
    byTiming[timing] += 1;
    if (timing !== 'not-overdue') pastDate[standing] += 1;
  }
  return { by, byTiming, pastDate, total: items.length };
}

/**
 * The standing of an action that follows from its milestones: the first of theirs in the order of the scale, so that it is done
 * only when all of them are.
 */
export function combinedStanding(parts: readonly Standing[]): Standing {
  return standings.find((standing) => parts.includes(standing)) ?? 'not-stated';
}
