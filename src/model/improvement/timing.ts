import type { Standing } from '../../schemas/planStatus.ts';
import { lastDay } from '../partialDate.ts';

/** Where an action is against its date on the reference date of the site. */
export type Timing = 'missed' | 'not-known' | 'reported-done' | 'not-overdue';

/**
 * The states in the order of every table and list. They are never added up: a reader takes "overdue" for "not done", which is
 * known of the first alone. Their words are in `improvement.timings`.
 */
export const timings: readonly Timing[] = ['missed', 'not-known', 'reported-done', 'not-overdue'];

/** The state of an action, as far as its date is concerned. */
export interface Dated {
  standing: Standing;
  /** The last day, month or year for it. */
  due: string | undefined;
  /** The day or month the status was reported for. */
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
  return timings.find((timing) => parts.includes(timing)) ?? 'not-overdue';
}
