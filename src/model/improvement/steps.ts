import type { Finding } from '../../findings/finding.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Entry } from '../../reader/entry.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Milestone, PlanAction } from '../../schemas/planAction.ts';
import type { StatusWord } from '../../schemas/planStatus.ts';
import { resolveEvidence } from './evidence.ts';
import type { MeasureLink, RecommendationLink, Step, StepStatus } from './improvement.ts';
import { linksFor } from './recommendationLinks.ts';
import type { Words } from '../../words/words.ts';
import { combinedStanding } from './standing.ts';
import { firstTiming, timingOf } from './timing.ts';

/** What steps are resolved against. */
export interface StepSources {
  datasets: ReadonlyMap<string, PublishedDataset>;
  recommendations: ReadonlyMap<string, RecommendationLink>;
  measures: ReadonlyMap<string, MeasureLink>;
  /** The day on which lateness is judged; `null` while it could not be read. */
  referenceDate: string | null;
  /** The words of the site. */
  words: Words;
}

interface Position {
  entry: Entry<Plan>;
  path: readonly (string | number)[];
  theme: string;
  /** The page on which it is shown. */
  page: string;
  /** The recommendations that everything above it answers. */
  inherited: readonly string[];
}

/** Builds one action or milestone, with everything below it. */
export function buildStep(
  own: PlanAction | Milestone,
  position: Position,
  sources: StepSources,
): { step: Step; findings: Finding[] } {
  const { entry, path, theme, page, inherited } = position;
  const answers = [...inherited, ...own.answers];
  const parts = ('milestones' in own ? own.milestones : []).map((milestone, index) =>
    buildStep(
      milestone,
      { ...position, path: [...path, 'milestones', index], inherited: answers },
      sources,
    ),
  );
  const milestones = parts.map(({ step }) => step);
  const evidence = own.evidence.map((item, index) =>
    resolveEvidence(
      item,
      sources.datasets,
      (field) => entry.place([...path, 'evidence', index, field]),
      sources.words,
    ),
  );
  const status = own.status === undefined ? null : withMeaning(own.status, entry.data.statuses);
  const counted = milestones.filter(({ repeats }) => repeats === null);
  const standing =
    status?.standing ?? combinedStanding(counted.map((milestone) => milestone.standing));
  const ownTiming = timingOf(
    { standing, due: own.due?.by, asAt: own.status?.asAt },
    sources.referenceDate,
  );
  const step: Step = {
    id: own.id,
    kind: 'milestones' in own ? 'action' : 'milestone',
    number: own.number ?? null,
    text: own.text,
    address: `${page}#${own.id}`,
    theme,
    start: own.start ?? null,
    due: own.due ?? null,
    lead: own.lead ?? null,
    status,
    standing,
    timing: firstTiming([ownTiming, ...counted.map(({ timing }) => timing)]),
    notes: own.notes,
    outcome: own.outcome ?? null,
    evidence: evidence.map((item) => item.evidence),
    answers: linksFor(answers, sources.recommendations),
    measures: own.measures.flatMap((id) => sources.measures.get(id) ?? []),
    repeats: own.repeats ?? null,
    sourceNote: own.sourceNote ?? null,
    milestones,
  };
  return { step, findings: [...evidence, ...parts].flatMap(({ findings }) => findings) };
}

/** What is counted of an action: itself, or its milestones; what repeats another row is left out. */
export function countedSteps(action: Step): Step[] {
  const steps = action.milestones.length > 0 ? action.milestones : [action];
  return action.repeats === null ? steps.filter(({ repeats }) => repeats === null) : [];
}

function withMeaning(
  status: NonNullable<PlanAction['status']>,
  words: readonly StatusWord[],
): StepStatus {
  const word = words.find((candidate) => candidate.word === status.word);
  return { ...status, meaning: word?.meaning ?? '', standing: word?.standing ?? 'not-stated' };
}
