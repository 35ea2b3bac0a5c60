import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Inspection } from '../../schemas/inspection.ts';
import type { JudgementScale, Judgement } from '../../schemas/judgement.ts';
import type { Measure, Travel } from '../../schemas/measure.ts';
import type { Plan, PlanTheme } from '../../schemas/plan.ts';
import type { Due, ProgressNote } from '../../schemas/planAction.ts';
import type { PlanStatus, Standing } from '../../schemas/planStatus.ts';
import type { InspectionFinding, Recommendation } from '../../schemas/recommendation.ts';
import type { Risk } from '../../schemas/risk.ts';
import type { SourceReference } from '../../schemas/sourceReference.ts';
import type { StandingCounts } from './standing.ts';
import type { Timing } from './timing.ts';

/** A link to a recommendation or finding. */
export interface RecommendationLink {
  /** Its full id, for example `ofsted-2018/case-recording`. */
  reference: string;
  /** What it is called in lists. */
  text: string;
  /** The inspection or review that it comes from. */
  inspection: string;
  /** Where it is on the site. */
  address: string;
}

/** Evidence with its figure in words and its address. */
export interface ResolvedEvidence {
  type: 'text' | 'statement' | 'value' | 'link';
  text: string;
  /** The figure, or `null` if it is not a figure. */
  figure: string | null;
  /** Where it links to, or `null` if only to its source. */
  href: string | null;
  source: SourceReference | null;
}

/** The state of an action in the words of its plan. */
export type StepStatus = PlanStatus & {
  /** What the plan means by the word. */
  meaning: string;
  /** Where it falls on the shared scale. */
  standing: Standing;
};

/** An action or milestone. */
export interface Step {
  id: string;
  kind: 'action' | 'milestone';
  number: string | null;
  text: string;
  /** Where it is shown in full. */
  address: string;
  /** The id of its theme. */
  theme: string;
  start: string | null;
  due: Due | null;
  lead: string | null;
  /** The state in the plan's words; `null` when it follows from milestones. */
  status: StepStatus | null;
  /** Where it falls on the shared scale. */
  standing: Standing;
  /** Where it is against its date on the reference date. That of an action with milestones is the first of theirs in the order of the scale. */
  timing: Timing;
  notes: ProgressNote[];
  outcome: string | null;
  evidence: ResolvedEvidence[];
  /** Every recommendation that it answers, with those of its theme and action. */
  answers: RecommendationLink[];
  measures: MeasureLink[];
  /** The id of the one that it repeats; such a step is not counted. */
  repeats: string | null;
  sourceNote: string | null;
  milestones: Step[];
}

/** A link to a measure. */
export interface MeasureLink {
  id: string;
  title: string;
  address: string;
}

/** One theme of a plan with its counts. */
export type ThemePage = Omit<PlanTheme, 'actions' | 'answers'> & {
  address: string;
  answers: RecommendationLink[];
  actions: Step[];
  counts: StandingCounts;
};

/** A post or group that is responsible, with how much it is responsible for. */
export interface PlanLead {
  /** The last part of its address. */
  id: string;
  /** The post, or `Lead not stated`. */
  name: string | null;
  count: number;
}

/** One plan with everything that follows from it. */
export type PlanPage = Omit<Plan, 'themes' | 'replaces'> & {
  id: string;
  address: string;
  file: string;
  themes: ThemePage[];
  /** Everything that is counted: actions without milestones, and milestones, without repeats; in the order of the plan. */
  steps: Step[];
  counts: StandingCounts;
  leads: PlanLead[];
  risks: Risk[];
  replaces: { title: string; address: string } | null;
  replacedBy: { title: string; address: string } | null;
  /** The derived datasets: counts by status, and by theme. */
  datasets: { status: string; themes: string };
};

/** A judgement with its scale and its place on it. */
export type ResolvedJudgement = Omit<Judgement, 'scale'> & {
  scale: JudgementScale | null;
  /** The place of the value on the scale, from 1; `null` when the scale is not known. */
  position: number | null;
};

/** A finding with its links. */
export type FindingPage = Omit<InspectionFinding, 'similarTo'> & {
  similarTo: RecommendationLink[];
  /** Later findings and recommendations that say much the same. */
  foundAgain: RecommendationLink[];
};

/** One recommendation and its thread: findings, actions, notes, evidence and measures. */
export type RecommendationPage = Omit<Recommendation, 'similarTo' | 'findings'> & {
  /** Its full id. */
  reference: string;
  address: string;
  /** The last day of its timescale, or `null` when it has none or only words. */
  deadline: string | null;
  findings: InspectionFinding[];
  similarTo: RecommendationLink[];
  /** Later findings and recommendations that say much the same. */
  foundAgain: RecommendationLink[];
  /** The actions and milestones that answer it, by plan. Empty when no plan that we have answers it. */
  responses: { plan: { id: string; title: string; address: string }; steps: Step[] }[];
  /** Counts over everything that answers it. */
  counts: StandingCounts;
  measures: MeasurePage[];
};

/** One inspection with its recommendations' threads. */
export type InspectionPage = Omit<Inspection, 'judgements' | 'findings' | 'recommendations'> & {
  id: string;
  address: string;
  file: string;
  /** The date that it is listed under: the publication, else the end or start of the visit. */
  date: string;
  judgements: ResolvedJudgement[];
  findings: FindingPage[];
  recommendations: RecommendationPage[];
};

/** A figure of a measure. */
export interface MeasureFigure {
  /** The period in words. */
  period: string;
  /** The figure in words. */
  text: string;
  /** The number; `null` when it is not published. */
  value: number | null;
  note: string | null;
  source: SourceReference | null;
}

/** A measure with its figures and direction. */
export type MeasurePage = Omit<
  Measure,
  'actuals' | 'travel' | 'figures' | 'answers' | 'targets'
> & {
  address: string;
  actuals: MeasureFigure[];
  targets: { text: string; by: string | null; note: string | null }[];
  /** From the last two figures, else what the source says. */
  travel: Travel;
  /** The page of the dataset that holds the figures. */
  dataset: string | null;
  answers: RecommendationLink[];
};

/** Something that happened. */
export interface TimelineEvent {
  /** A day, month or year. */
  date: string;
  kind: 'inspection' | 'plan' | 'update';
  title: string;
  text: string;
  address: string;
}

/** What was found, what was promised, and whether it was done. */
export interface Improvement {
  /** The oldest first. */
  inspections: InspectionPage[];
  /** The oldest first. */
  plans: PlanPage[];
  measures: MeasurePage[];
  risks: Risk[];
  /** The oldest first. */
  timeline: TimelineEvent[];
  /** The derived tables of counts, by id. */
  datasets: ReadonlyMap<string, PublishedDataset>;
}
