import type { Report } from '../model/partnership.ts';
import type { Priority, Progress } from '../schemas/priority.ts';

/** How far some work has come, in words. */
export interface ProgressWords {
  progress: Progress;
  title: string;
  tone: 'good' | 'caution' | 'late';
}

/** The scale of progress, the least first. */
export const progressScale: readonly ProgressWords[] = [
  { progress: 'little-or-none', title: 'Little or no progress', tone: 'late' },
  { progress: 'some', title: 'Some progress', tone: 'caution' },
  { progress: 'good', title: 'Good progress', tone: 'good' },
  { progress: 'complete', title: 'Complete', tone: 'good' },
];

/** The words for a step of the scale. */
export function progressOf(progress: Progress): ProgressWords {
  const words = progressScale.find((candidate) => candidate.progress === progress);
  if (words === undefined) throw new Error(`There is no progress "${progress}".`);
  return words;
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
}: Pick<Report, 'priorities'>): (ProgressWords & { count: number })[] {
  return progressScale
    .map((words) => ({
      ...words,
      count: priorities.filter(({ progress }) => progress === words.progress).length,
    }))
    .filter(({ count }) => count > 0);
}
