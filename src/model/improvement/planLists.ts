import type { PlanPage, Step } from './improvement.ts';
import { leadId } from './plans.ts';
import { standings } from './standing.ts';

/** A narrowed list of a plan's actions: a page of its own, so that filters work without a script. */
export interface PlanList {
  /** What it is narrowed by. */
  kind: 'status' | 'lead' | 'overdue';
  /** The words of the filter. */
  title: string;
  address: string;
  steps: Step[];
}

/** Every list of a plan that holds something, by status, then overdue, then lead. */
export function planLists(plan: PlanPage): PlanList[] {
  const lists: PlanList[] = [
    ...standings.map(({ standing, title }): PlanList => ({
      kind: 'status',
      title,
      address: `${plan.address}status/${standing}/`,
      steps: plan.steps.filter((step) => step.standing === standing),
    })),
    {
      kind: 'overdue',
      title: 'Overdue',
      address: `${plan.address}overdue/`,
      steps: plan.steps.filter(({ overdue }) => overdue),
    },
    ...plan.leads.map(({ id, name }): PlanList => ({
      kind: 'lead',
      title: name,
      address: `${plan.address}lead/${id}/`,
      steps: plan.steps.filter(({ lead }) => leadId(lead) === id),
    })),
  ];
  // An empty list of what is overdue is good news and has a page; other empty lists are no choices.
  return lists.filter(({ kind, steps }) => kind === 'overdue' || steps.length > 0);
}
