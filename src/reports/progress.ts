import type { Report } from '../model/partnership.ts';
import { ProgressSchema } from '../schemas/priority.ts';
import type { Priority, Progress } from '../schemas/priority.ts';

/** The scale of progress, the least first, and how each step is coloured. */
const tones = {
  'little-or-none': 'late',
  some: 'caution',
  good: 'good',
  complete: 'good',
} as const satisfies Record<Progress, string>;

/** The colour of a step of the scale. */
export function progressTone(progress: Progress): (typeof tones)[Progress] {
  return tones[progress];
}

/** Something that has hardly moved. */
export interface LimitedProgressItem {
  /** The id of the priority. */
  id: string;
  title: string;
  reason: string;
  next: string;
}

/** The priorities of a report with little or no progress. */
export function limitedProgress({ priorities }: Pick<Report, 'priorities'>): LimitedProgressItem[] {
  return priorities
    .filter(({ progress }) => progress === 'little-or-none')
    .map(({ id, title, why, next }) => ({ id, title, reason: why ?? '', next }));
}

/** The priorities as every form of the report shows them: those that have hardly moved come first. */
export function prioritiesInOrder({ priorities }: Pick<Report, 'priorities'>): Priority[] {
  return priorities.toSorted(
    (one, other) =>
      Number(other.progress === 'little-or-none') - Number(one.progress === 'little-or-none'),
  );
}

/** How many priorities are at each step of the scale; steps without any are left out. */
export function progressCounts({
  priorities,
}: Pick<Report, 'priorities'>): { progress: Progress; count: number }[] {
  return ProgressSchema.options
    .map((progress) => ({
      progress,
      count: priorities.filter((priority) => priority.progress === progress).length,
    }))
    .filter(({ count }) => count > 0);
}
