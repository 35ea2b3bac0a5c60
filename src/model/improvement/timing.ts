import type { Standing } from '../../schemas/planStatus.ts';
import { lastDay } from '../partialDate.ts';

/** Where an action is against its date on the reference date of the site. */
export type Timing = 'missed' | 'not-known' | 'reported-done' | 'not-overdue';

/**
 * The states in the order of every table and list. They are never added up: a reader takes "overdue" for "not done", which is
 * known of the first alone.
 */
export const timings: readonly { timing: Timing; title: string; meaning: string }[] = [
  {
    timing: 'missed',
    title: 'Past its date and not done',
    meaning:
      'The date has passed, and a report from after the date says that it is late or at risk.',
  },
  {
    timing: 'not-known',
    title: 'Past its date, not known whether done',
    meaning:
      'The date has passed. The last report is from before the date, or does not say whether it is done.',
  },
  {
    timing: 'reported-done',
    title: 'Past its date, reported as done, no proof shown',
    meaning: 'The date has passed. The source says that it is done and does not show it.',
  },
  {
    timing: 'not-overdue',
    title: 'Not overdue',
    meaning: 'Done with evidence, or its date has not passed, or it has no date.',
  },
];

/** The words for a state against the date. */
export function timingTitle(timing: Timing): string {
  return timings.find((candidate) => candidate.timing === timing)?.title ?? timing;
}

/** The state of an action, as far as its date is concerned. */
export interface Dated {
  standing: Standing;
  /** The last day, month or year for it. */
  due: string | undefined;
  /** The day or month for which the state was reported. */
  asAt: string | undefined;
}

/**
 * Where an action is against its date. Judged on the reference date, never on the clock.
 * @param dated the action
 * @param referenceDate the reference date of the site; `null` while it could not be read
 */
export function timingOf({ standing, due, asAt }: Dated, referenceDate: string | null): Timing {
  const isPast = due !== undefined && referenceDate !== null && lastDay(due) < referenceDate;
  if (!isPast || standing === 'done') return 'not-overdue';
  if (standing === 'reported-done') return 'reported-done';
  const isBehind = standing === 'late' || standing === 'at-risk';
  const isReportedSince = asAt !== undefined && lastDay(asAt) >= lastDay(due);
  return isBehind && isReportedSince ? 'missed' : 'not-known';
}

/** The first of some states in the order of the scale. */
export function firstTiming(parts: readonly Timing[]): Timing {
  return timings.find(({ timing }) => parts.includes(timing))?.timing ?? 'not-overdue';
}
