import type { Finding } from '../../findings/finding.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Entries } from '../../reader/entry.ts';
import type { Words } from '../../words/words.ts';
import type { Improvement } from './improvement.ts';
import { buildInspections } from './inspections.ts';
import { buildMeasures, measureLinks } from './measures.ts';
import { buildPlans } from './plans.ts';
import { recommendationLinks } from './recommendationLinks.ts';
import { statusDatasets } from './statusDatasets.ts';
import type { Threads } from './threads.ts';
import { threads } from './threads.ts';
import { buildTimeline } from './timeline.ts';

/**
 * Builds what was found, what was promised and what was done, from entries whose references have been checked; and how to follow
 * the recommendations of reviews, which are pages of their own.
 */
export function buildImprovement(
  entries: Entries,
  datasets: ReadonlyMap<string, PublishedDataset>,
  words: Words,
): { improvement: Improvement; follow: Threads; findings: Finding[] } {
  const recommendations = recommendationLinks(entries);
  const referenceDate = entries.site[0]?.data.referenceDate ?? null;
  const { measures, findings: measureFindings } = buildMeasures(
    entries,
    datasets,
    recommendations,
    words,
  );
  const { plans, findings: planFindings } = buildPlans(entries, {
    datasets,
    recommendations,
    measures: measureLinks(entries),
    referenceDate,
    words,
  });
  const follow = threads(entries, recommendations, plans, measures);
  const inspections = buildInspections(entries, recommendations, follow);
  return {
    improvement: {
      inspections,
      plans,
      measures,
      risks: entries.risks.flatMap((file) => file.data.risks),
      timeline: buildTimeline(inspections, plans, words),
      datasets: new Map(
        plans
          .flatMap((plan) => statusDatasets(plan, words))
          .map((dataset) => [dataset.id, dataset]),
      ),
    },
    follow,
    findings: [...measureFindings, ...planFindings],
  };
}
