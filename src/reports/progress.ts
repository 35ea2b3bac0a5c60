import type { Report } from '../model/partnership.ts';
import type { Progress } from '../schemas/priority.ts';

/** How far the work has come, in words, the least first. */
export const progressWords: readonly {
  progress: Progress;
  title: string;
  tone: 'good' | 'caution' | 'late' | 'neutral';
}[] = [
  { progress: 'little-or-none', title: 'Little or no progress', tone: 'late' },
  { progress: 'some', title: 'Some progress', tone: 'caution' },
  { progress: 'good', title: 'Good progress', tone: 'good' },
  { progress: 'complete', title: 'Complete', tone: 'good' },
];

/** Something that has hardly moved. */
export interface LimitedProgressItem {
  title: string;
  address: string;
  /** What it is, in words. */
  kind: string;
  reason: string | null;
  next: string | null;
}

/** Everything in a report that has had little or no progress. */
export function limitedProgress(
  report: Pick<Report, 'priorities' | 'address'>,
): LimitedProgressItem[] {
  return report.priorities
    .filter(({ progress }) => progress === 'little-or-none')
    .map(({ id, title, why, next }) => ({
      title,
      address: `${report.address}progress/#${id}`,
      kind: 'priority',
      reason: why ?? null,
      next,
    }));
}
