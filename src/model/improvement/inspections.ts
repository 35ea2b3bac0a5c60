import type { Entries } from '../../reader/entry.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import type { JudgementScale } from '../../schemas/judgement.ts';
import { compareDates, deadline } from '../partialDate.ts';
import type {
  InspectionPage,
  MeasurePage,
  PlanPage,
  RecommendationLink,
  RecommendationPage,
  ResolvedJudgement,
  Step,
} from './improvement.ts';
import { linksFor } from './recommendationLinks.ts';
import { countStandings } from './standing.ts';
import { countedSteps } from './steps.ts';

/** Builds the inspections, the oldest first, each recommendation with its thread. */
export function buildInspections(
  entries: Entries,
  links: ReadonlyMap<string, RecommendationLink>,
  plans: readonly PlanPage[],
  measures: readonly MeasurePage[],
): InspectionPage[] {
  const scales = new Map(
    entries.scales.flatMap((file) => file.data.scales.map((scale) => [scale.id, scale] as const)),
  );
  const later = foundAgain(entries);
  const answered = stepsByRecommendation(plans);
  const pages = entries.inspections.map((entry): InspectionPage => {
    const address = `/improvement/inspections/${entry.id}/`;
    const date = dateOf(entry.data);
    const { findings, recommendations, ...fields } = entry.data;
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
        foundAgain: linksFor(later.get(`${entry.id}/${found.id}`) ?? [], links),
      })),
      recommendations: recommendations.map((recommendation): RecommendationPage => {
        const reference = `${entry.id}/${recommendation.id}`;
        const responses = answered.get(reference) ?? [];
        return {
          ...recommendation,
          reference,
          address: `${address}${recommendation.id}/`,
          deadline:
            recommendation.timescale === undefined
              ? null
              : deadline(fields.dates.published ?? date, recommendation.timescale),
          findings: findings.filter(({ id }) => recommendation.findings.includes(id)),
          similarTo: linksFor(recommendation.similarTo, links),
          foundAgain: linksFor(later.get(reference) ?? [], links),
          responses,
          counts: countStandings(responses.flatMap(({ steps }) => steps.flatMap(countedSteps))),
          measures: measuresOf(reference, responses, measures),
        };
      }),
    };
  });
  return pages.toSorted((a, b) => compareDates(a.date, b.date));
}

/** The date that an inspection is listed under. */
export function dateOf({ dates }: Pick<Inspection, 'dates'>): string {
  return dates.published ?? dates.to ?? dates.from ?? '';
}

function resolveJudgement(
  judgement: Inspection['judgements'][number],
  scales: ReadonlyMap<string, JudgementScale>,
): ResolvedJudgement {
  const scale = scales.get(judgement.scale) ?? null;
  const index = scale?.values.indexOf(judgement.value) ?? -1;
  return { ...judgement, scale, position: index === -1 ? null : index + 1 };
}

/** For every recommendation and finding, the later ones that name it as similar. */
function foundAgain(entries: Entries): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { id, data } of entries.inspections.toSorted((a, b) =>
    compareDates(dateOf(a.data), dateOf(b.data)),
  )) {
    for (const { id: own, similarTo } of [...data.findings, ...data.recommendations]) {
      for (const earlier of similarTo)
        result.set(earlier, [...(result.get(earlier) ?? []), `${id}/${own}`]);
    }
  }
  return result;
}

/** For every recommendation, the actions that answer it; a milestone alone when its action does not. */
function stepsByRecommendation(
  plans: readonly PlanPage[],
): Map<string, RecommendationPage['responses']> {
  const result = new Map<string, RecommendationPage['responses']>();
  for (const { id, title, address, themes } of plans) {
    const own = new Map<string, Step[]>();
    const add = (step: Step, known: ReadonlySet<string>): void => {
      const references = step.answers.map(({ reference }) => reference);
      for (const reference of references.filter((candidate) => !known.has(candidate))) {
        const steps = own.get(reference);
        if (steps === undefined) own.set(reference, [step]);
        else steps.push(step);
      }
      const covered = new Set(references);
      for (const milestone of step.milestones) add(milestone, covered);
    };
    for (const theme of themes) for (const action of theme.actions) add(action, new Set());
    for (const [reference, steps] of own) {
      result.set(reference, [
        ...(result.get(reference) ?? []),
        { plan: { id, title, address }, steps },
      ]);
    }
  }
  return result;
}

/** The measures that show the result of a recommendation, directly or through its actions. */
function measuresOf(
  reference: string,
  responses: RecommendationPage['responses'],
  measures: readonly MeasurePage[],
): MeasurePage[] {
  const throughActions = new Set(
    responses.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        [step, ...step.milestones].flatMap((one) => one.measures.map(({ id }) => id)),
      ),
    ),
  );
  return measures.filter(
    ({ id, answers }) =>
      throughActions.has(id) || answers.some((answer) => answer.reference === reference),
  );
}
