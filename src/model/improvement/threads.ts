import type { Entries } from '../../reader/entry.ts';
import type { InspectionFinding, Recommendation } from '../../schemas/recommendation.ts';
import { compareDates, deadline } from '../partialDate.ts';
import type {
  MeasurePage,
  PlanPage,
  RecommendationLink,
  RecommendationPage,
  Step,
} from './improvement.ts';
import { linksFor } from './recommendationLinks.ts';
import { dateOf } from './sourceDate.ts';
import { countStandings } from './standing.ts';
import { countedSteps } from './steps.ts';

/** What recommendations come from: an inspection or a review. */
interface RecommendationSource {
  id: string;
  /** When it was published: timescales are counted from it. */
  published: string;
  findings: readonly InspectionFinding[];
  /** The address of one of its recommendations. */
  addressOf(id: string): string;
}

/** Follows recommendations to what was promised, done and measured. */
export interface Threads {
  /** The later findings and recommendations that name one as similar. */
  foundAgain(reference: string): RecommendationLink[];
  /** A recommendation with its thread. */
  of<T extends Recommendation>(
    recommendation: T,
    source: RecommendationSource,
  ): Omit<T, 'similarTo' | 'findings'> & RecommendationPage;
}

/** Prepares the threads of all recommendations, of inspections and reviews alike. */
export function threads(
  entries: Entries,
  links: ReadonlyMap<string, RecommendationLink>,
  plans: readonly PlanPage[],
  measures: readonly MeasurePage[],
): Threads {
  const later = laterOnes(entries);
  const answered = stepsByRecommendation(plans);
  const foundAgain = (reference: string) => linksFor(later.get(reference) ?? [], links);
  return {
    foundAgain,
    of: (recommendation, { id, published, findings, addressOf }) => {
      const reference = `${id}/${recommendation.id}`;
      const responses = answered.get(reference) ?? [];
      return {
        ...recommendation,
        reference,
        address: addressOf(recommendation.id),
        deadline:
          recommendation.timescale === undefined
            ? null
            : deadline(published, recommendation.timescale),
        findings: findings.filter((found) => recommendation.findings.includes(found.id)),
        similarTo: linksFor(recommendation.similarTo, links),
        foundAgain: foundAgain(reference),
        responses,
        counts: countStandings(responses.flatMap(({ steps }) => steps.flatMap(countedSteps))),
        measures: measuresOf(reference, responses, measures),
      };
    },
  };
}

/** For every recommendation and finding, the later ones that name it as similar. */
function laterOnes(entries: Entries): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { id, data } of [...entries.inspections, ...entries.reviews].toSorted((a, b) =>
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
