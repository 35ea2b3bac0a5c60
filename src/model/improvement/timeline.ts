import type { Words } from '../../words/words.ts';
import { compareDates } from '../partialDate.ts';
import type { InspectionPage, PlanPage, TimelineEvent } from './improvement.ts';

/** Inspections, plans and what happened to them, oldest first. */
export function buildTimeline(
  inspections: readonly InspectionPage[],
  plans: readonly PlanPage[],
  words: Words,
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
          : words('improvement.plans.replaced', {
              summary: plan.summary,
              plan: plan.replaces.title,
            }),
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

/** What happened on one date: inspections, plans and their updates, each named once. */
export interface TimelineDay {
  date: TimelineEvent['date'];
  entries: (Pick<TimelineEvent, 'kind' | 'title' | 'address'> & { texts: string[] })[];
}

/** The events by date. What is said of one plan on one date is under one name. */
export function timelineDays(timeline: readonly TimelineEvent[]): TimelineDay[] {
  return [...Map.groupBy(timeline, ({ date }) => date)].map(([date, events]) => ({
    date,
    entries: [...Map.groupBy(events, ({ kind, address }) => `${kind} ${address}`).values()].flatMap(
      (same) => {
        const [first] = same;
        if (first === undefined) return [];
        const { kind, title, address } = first;
        return [{ kind, title, address, texts: same.map(({ text }) => text) }];
      },
    ),
  }));
}

const kindOrder = { inspection: 0, plan: 1, update: 2 };
