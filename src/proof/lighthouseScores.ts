import type { LighthouseResults } from '../schemas/performanceResults.ts';

interface Category {
  score: number | null;
  auditRefs: { id: string; weight: number }[];
}

/** What is read of a report by Lighthouse. */
export interface LighthouseReport {
  lighthouseVersion: string;
  environment: { hostUserAgent: string };
  categories: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', Category>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

/** What Lighthouse imitates when it is told nothing else. */
export const lighthouseDevice =
  'It imitated a telephone of the middle class with a slow mobile line. Where the first run found less than 100 for performance, the middle of three runs counts.';

/** The four scores of a page, and what cost points. */
export function pageScores(
  kind: string,
  page: string,
  { categories, audits }: LighthouseReport,
): LighthouseResults['pages'][number] {
  const scoreOf = ({ score }: Category): number => Math.round((score ?? 0) * 100);
  const lost = Object.values(categories)
    .filter((category) => scoreOf(category) < 100)
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isLost = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.995;
      if (!isLost || audit === undefined) return [];
      // Of the pages that the site keeps to itself, Lighthouse cannot know that it is meant.
      if (id === 'is-crawlable') return ['Kept from search engines, on purpose'];
      return [audit.displayValue ? `${audit.title} (${audit.displayValue})` : audit.title];
    });
  return {
    kind,
    page,
    performance: scoreOf(categories.performance),
    accessibility: scoreOf(categories.accessibility),
    bestPractices: scoreOf(categories['best-practices']),
    searchEngines: scoreOf(categories.seo),
    lost,
  };
}

/** Says whether nothing is to be said against the performance. */
export function isPerfect({ categories }: LighthouseReport): boolean {
  return (categories.performance.score ?? 0) >= 0.995;
}

/** The report whose performance lies in the middle: other work on the machine disturbs single runs. */
export function middleOf(reports: readonly LighthouseReport[]): LighthouseReport {
  const sorted = reports.toSorted(
    (one, other) =>
      (one.categories.performance.score ?? 0) - (other.categories.performance.score ?? 0),
  );
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no report.');
  return middle;
}
