import type { Improvement } from '../model/improvement/improvement.ts';
import { firstDay, lastDay } from '../model/partialDate.ts';
import type { Standing } from '../schemas/planStatus.ts';
import type { DateSpan } from '../schemas/isoDate.ts';

/** A step of an improvement plan that is late or at risk. */
export interface PlanShortfall {
  text: string;
  address: string;
  /** How far it has come. */
  standing: Standing;
}

/** The late steps of one plan. */
export interface ShortfallsOfPlan {
  title: string;
  address: string;
  /** The last day or month the plan gives progress for. */
  asAt: string;
  steps: PlanShortfall[];
}

/**
 * The steps of improvement plans that are late or at risk, for plans that were at work in a period.
 * @param period the period
 * @param improvement the plans
 */
export function planShortfalls(
  period: DateSpan,
  { plans }: Pick<Improvement, 'plans'>,
): ShortfallsOfPlan[] {
  return plans
    .filter(({ started, asAt }) => firstDay(started) <= period.to && lastDay(asAt) >= period.from)
    .map(({ title, address, asAt, steps }) => ({
      title,
      address,
      asAt,
      steps: steps
        .filter(({ standing }) => standing === 'late' || standing === 'at-risk')
        .map((step) => ({
          text: step.text,
          address: step.address,
          standing: step.standing,
        })),
    }))
    .filter(({ steps }) => steps.length > 0);
}
