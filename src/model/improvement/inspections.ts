import type { Entries } from '../../reader/entry.ts';
import type { JudgementScale } from '../../schemas/judgement.ts';
import { compareDates } from '../partialDate.ts';
import type { InspectionPage, RecommendationLink, ResolvedJudgement } from './improvement.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import { linksFor } from './recommendationLinks.ts';
import { dateOf } from './sourceDate.ts';
import type { Threads } from './threads.ts';

/** Builds the inspections, oldest first, each recommendation with its thread. */
export function buildInspections(
  entries: Entries,
  links: ReadonlyMap<string, RecommendationLink>,
  follow: Threads,
): InspectionPage[] {
  const scales = new Map(
    entries.scales.flatMap((file) => file.data.scales.map((scale) => [scale.id, scale] as const)),
  );
  const pages = entries.inspections.map((entry): InspectionPage => {
    const address = `/improvement/inspections/${entry.id}/`;
    const date = dateOf(entry.data);
    const { findings, recommendations, ...fields } = entry.data;
    const source = {
      id: entry.id,
      published: fields.dates.published ?? date,
      findings,
      addressOf: (id: string) => `${address}${id}/`,
    };
    return {
      ...fields,
      id: entry.id,
      address,
      file: entry.file,
      date,
      judgements: entry.data.judgements.map((judgement) => resolveJudgement(judgement, scales)),
      findings: findings.map((found) => ({
        ...found,
        similarTo: linksFor(found.similarTo, links),
        foundAgain: follow.foundAgain(`${entry.id}/${found.id}`),
      })),
      recommendations: recommendations.map((recommendation) => follow.of(recommendation, source)),
    };
  });
  return pages.toSorted((a, b) => compareDates(a.date, b.date));
}

function resolveJudgement(
  judgement: Inspection['judgements'][number],
  scales: ReadonlyMap<string, JudgementScale>,
): ResolvedJudgement {
  const scale = scales.get(judgement.scale) ?? null;
  const index = scale?.values.indexOf(judgement.value) ?? -1;
  return { ...judgement, scale, position: index === -1 ? null : index + 1 };
}
