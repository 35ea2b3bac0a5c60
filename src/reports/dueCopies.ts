import type { Partnership, Report } from '../model/partnership.ts';
import { basisOf } from './basis.ts';
import { daysAfter } from './recordedProcess.ts';

/** A copy of a report that has to be sent to a body. */
export interface DueCopy {
  /** The body. */
  name: string;
  /** The last day for it; `null` where no day is known. */
  latest: string | null;
}

/** The copies that the law and the guidance ask for, each body once. */
export function dueCopies(report: Report, partnership: Partnership): DueCopy[] {
  const { published } = report;
  const copies = basisOf(report, partnership)
    .editions.flatMap(({ requirements }) => requirements)
    .filter(({ record }) => record === 'sent')
    .flatMap(({ withinDays, recipients }) =>
      recipients.map((name): DueCopy => ({
        name,
        latest:
          withinDays === undefined || published === undefined
            ? null
            : daysAfter(published, withinDays),
      })),
    );
  return [...new Map(copies.map((copy) => [copy.name, copy])).values()];
}
