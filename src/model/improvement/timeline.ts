import { compareDates } from '../partialDate.ts';
import type { InspectionPage, PlanPage, TimelineEvent } from './improvement.ts';

/** Inspections, plans and what happened to them, the oldest first. */
export function buildTimeline(
  inspections: readonly InspectionPage[],
  plans: readonly PlanPage[],
): TimelineEvent[] {
  const events = [
    ...inspections.map((inspection): TimelineEvent => ({
      date: inspection.date,
      kind: 'inspection',
      title: inspection.title,
      text: inspection.summary,
      address: inspection.address,
    })),
    ...plans.map((plan): TimelineEvent => ({
      date: plan.started,
      kind: 'plan',
      title: plan.title,
      text:
        plan.replaces === null
          ? plan.summary
          : `${plan.summary} It replaced: ${plan.replaces.title}.`,
      address: plan.address,
    })),
    ...plans.flatMap((plan) =>
      plan.updates.map(({ date, text }): TimelineEvent => ({
        date,
        kind: 'update',
        title: plan.shortTitle,
        text,
        address: plan.address,
      })),
    ),
  ];
  return events.toSorted(
    (a, b) =>
      compareDates(a.date, b.date) ||
      kindOrder[a.kind] - kindOrder[b.kind] ||
      (a.title < b.title ? -1 : 1),
  );
}

const kindOrder = { inspection: 0, plan: 1, update: 2 };
