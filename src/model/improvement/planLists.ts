import type { PlanPage, Step } from './improvement.ts';
import { leadId } from './plans.ts';
import { standings } from './standing.ts';
import type { Timing } from './timing.ts';
import { timings } from './timing.ts';
import type { Words } from '../../words/words.ts';

/** A narrowed list of a plan's actions: a page of its own, so that filters work without a script. */
export interface PlanList {
  /** What it is narrowed by. */
  kind: 'status' | 'lead' | 'timing';
  /** Where its steps are against their date, when it is narrowed by that. */
  timing?: Timing;
  /** The words of the filter. */
  title: string;
  address: string;
  steps: Step[];
}

/** The last part of the address of each list of what is past its date. What is not overdue has no list of its own. */
const timingAddresses: Record<Exclude<Timing, 'not-overdue'>, string> = {
  missed: 'overdue/',
  'not-known': 'overdue/not-known/',
  'reported-done': 'overdue/reported-done/',
};

/** Every list of a plan, by status, then by what is past its date, then by lead. Those that are empty stay, so that no address is lost. */
export function planLists(plan: PlanPage, words: Words): PlanList[] {
  return [
    ...standings.map((standing): PlanList => ({
      kind: 'status',
      title: words(`improvement.standings.${standing}.title`),
      address: `${plan.address}status/${standing}/`,
      steps: plan.steps.filter((step) => step.standing === standing),
    })),
    ...timings.flatMap((timing): PlanList[] =>
      timing === 'not-overdue'
        ? []
        : [
            {
              kind: 'timing',
              timing,
              title: words(`improvement.timings.${timing}.title`),
              address: `${plan.address}${timingAddresses[timing]}`,
              steps: plan.steps.filter((step) => step.timing === timing),
            },
          ],
    ),
    ...plan.leads.map(({ id, name }): PlanList => ({
      kind: 'lead',
      title: name ?? words('improvement.step.leadNotStated'),
      address: `${plan.address}lead/${id}/`,
      steps: plan.steps.filter(({ lead }) => leadId(lead) === id),
    })),
  ];
}
