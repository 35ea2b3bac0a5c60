import type { Standing } from '../../schemas/planStatus.ts';
import type { Timing } from './timing.ts';

/** The shared scale in the order of every table: what needs attention first. */
export const standings: readonly { standing: Standing; title: string; meaning: string }[] = [
  { standing: 'late', title: 'Late', meaning: 'Behind, or stopped.' },
  {
    standing: 'at-risk',
    title: 'At risk',
    meaning: 'In danger of being late, or late with a new date.',
  },
  { standing: 'on-track', title: 'On track', meaning: 'Under way as planned.' },
  {
    standing: 'not-stated',
    title: 'Status not stated',
    meaning: 'The source does not say how far this has got.',
  },
  {
    standing: 'reported-done',
    title: 'Reported as done, no proof shown',
    meaning:
      'The source says that this is finished. What it cites does not show it, or shows only part of it.',
  },
  { standing: 'done', title: 'Done', meaning: 'Finished, with evidence.' },
];

/** The words for a standing. */
export function standingTitle(standing: Standing): string {
  return standings.find((candidate) => candidate.standing === standing)?.title ?? standing;
}

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
  return standings.find(({ standing }) => parts.includes(standing))?.standing ?? 'not-stated';
}
