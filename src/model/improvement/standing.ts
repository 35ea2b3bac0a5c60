import type { Standing } from '../../schemas/planStatus.ts';

/** The shared scale in the order of every table: what needs attention first. */
export const standings: readonly { standing: Standing; title: string; meaning: string }[] = [
  { standing: 'late', title: 'Late', meaning: 'Behind, or stopped.' },
  {
    standing: 'at-risk',
    title: 'At risk',
    meaning: 'In danger of being late, or late with a new date.',
  },
  { standing: 'on-track', title: 'On track', meaning: 'Under way as planned.' },
  { standing: 'done', title: 'Done', meaning: 'Finished, with evidence that says so.' },
  {
    standing: 'not-stated',
    title: 'Not stated or not shown',
    meaning:
      'The source does not say where it stands, or says that it is finished and shows nothing for it.',
  },
];

/** The words for a standing. */
export function standingTitle(standing: Standing): string {
  return standings.find((candidate) => candidate.standing === standing)?.title ?? standing;
}

/** How many actions stand where. */
export interface StandingCounts {
  /** By standing. */
  by: Record<Standing, number>;
  /** Past their date and not done, whatever their standing. */
  overdue: number;
  /** Of those that are overdue: how many have no report from after their date. */
  unreported: number;
  /** All that are counted. */
  total: number;
}

/** What is counted: one state and whether its date has passed. */
export interface Countable {
  standing: Standing;
  overdue: boolean;
  unreported: boolean;
}

/** Counts states. */
export function countStandings(items: readonly Countable[]): StandingCounts {
  const by: Record<Standing, number> = {
    late: 0,
    'at-risk': 0,
    'on-track': 0,
    done: 0,
    'not-stated': 0,
  };
  for (const { standing } of items) by[standing] += 1;
  return {
    by,
    overdue: items.filter(({ overdue }) => overdue).length,
    unreported: items.filter(({ unreported }) => unreported).length,
    total: items.length,
  };
}

/**
 * The standing of an action that follows from its milestones: the worst of those that are stated, and done only when all are
 * done. What is not stated keeps an action from being done and hides nothing that is.
 */
export function combinedStanding(parts: readonly Standing[]): Standing {
  if (parts.length === 0) return 'not-stated';
  if (parts.every((part) => part === 'done')) return 'done';
  const unfinished = standings.find(
    ({ standing }) => standing !== 'done' && parts.includes(standing),
  );
  return unfinished?.standing ?? 'not-stated';
}
