import type { ZodType } from 'zod';
import { AccessibilityNotesSchema } from '../schemas/accessibilityNotes.ts';
import { AccessibilityResultsSchema } from '../schemas/accessibilityResults.ts';
import { AgencySchema } from '../schemas/agency.ts';
import { ArrangementsEditionsSchema } from '../schemas/arrangementsEdition.ts';
import { ArrangementsSectionSchema } from '../schemas/arrangements.ts';
import { DatasetSchema } from '../schemas/dataset.ts';
import { DocumentsFileSchema } from '../schemas/document.ts';
import { FrozenFactsSchema } from '../schemas/frozenFacts.ts';
import { FrozenFiguresSchema } from '../schemas/frozenFigures.ts';
import { GroupSchema } from '../schemas/group.ts';
import { InspectionSchema } from '../schemas/inspection.ts';
import { JudgementScalesFileSchema } from '../schemas/judgement.ts';
import { MeasuresFileSchema } from '../schemas/measure.ts';
import { PlanSchema } from '../schemas/plan.ts';
import { ReportSchema } from '../schemas/report.ts';
import { ReportSectionSchema } from '../schemas/reportSection.ts';
import { RequirementSetSchema } from '../schemas/requirements.ts';
import { RisksFileSchema } from '../schemas/risk.ts';
import { SignOffSchema } from '../schemas/signOff.ts';
import { SiteSchema } from '../schemas/site.ts';
import { TermSchema } from '../schemas/term.ts';
import { DomainsFileSchema, IndicatorsFileSchema, LevelsFileSchema } from '../schemas/threshold.ts';
import { TimeLimitsFileSchema } from '../schemas/timeLimit.ts';

/** A kind of file in the content folder. */
interface Collection {
  /** What one entry is called where others refer to it: `refersTo` names it by these words. */
  one?: string;
  /** The paths of its files. The first group is the id of the entry. */
  pattern: RegExp;
  schema: ZodType;
  /** Where its files are, for messages. */
  where: string;
  /** Whether every site needs at least one. */
  needed: boolean;
}

/** Every kind of file in the content folder. To add a kind, add a schema and a line here. */
export const collections = {
  site: { pattern: /^(site)\.yaml$/u, schema: SiteSchema, where: 'site.yaml', needed: true },
  documents: {
    pattern: /^(documents)\.yaml$/u,
    schema: DocumentsFileSchema,
    where: 'documents.yaml',
    needed: true,
  },
  arrangements: {
    pattern: /^arrangements\/([^/]+)\.mdx$/u,
    schema: ArrangementsSectionSchema,
    where: 'arrangements/<slug>.mdx',
    needed: true,
  },
  arrangementsEditions: {
    pattern: /^arrangements\/(editions)\.yaml$/u,
    schema: ArrangementsEditionsSchema,
    where: 'arrangements/editions.yaml',
    needed: false,
  },
  groups: {
    one: 'group',
    pattern: /^groups\/([^/]+)\.mdx$/u,
    schema: GroupSchema,
    where: 'groups/<slug>.mdx',
    needed: true,
  },
  agencies: {
    one: 'agency',
    pattern: /^agencies\/([^/]+)\.mdx$/u,
    schema: AgencySchema,
    where: 'agencies/<slug>.mdx',
    needed: true,
  },
  glossary: {
    one: 'glossary term',
    pattern: /^glossary\/([^/]+)\.mdx$/u,
    schema: TermSchema,
    where: 'glossary/<slug>.mdx',
    needed: false,
  },
  levels: {
    pattern: /^thresholds\/(levels)\.yaml$/u,
    schema: LevelsFileSchema,
    where: 'thresholds/levels.yaml',
    needed: false,
  },
  domains: {
    pattern: /^thresholds\/(domains)\.yaml$/u,
    schema: DomainsFileSchema,
    where: 'thresholds/domains.yaml',
    needed: false,
  },
  indicators: {
    pattern: /^thresholds\/(indicators)\.yaml$/u,
    schema: IndicatorsFileSchema,
    where: 'thresholds/indicators.yaml',
    needed: false,
  },
  timeLimits: {
    pattern: /^thresholds\/(timescales)\.yaml$/u,
    schema: TimeLimitsFileSchema,
    where: 'thresholds/timescales.yaml',
    needed: false,
  },
  requirements: {
    one: 'requirement edition',
    pattern: /^requirements\/([^/]+)\.yaml$/u,
    schema: RequirementSetSchema,
    where: 'requirements/<id>.yaml',
    needed: false,
  },
  datasets: {
    one: 'dataset',
    pattern: /^datasets\/([^/]+)\.yaml$/u,
    schema: DatasetSchema,
    where: 'datasets/<id>.yaml',
    needed: false,
  },
  reports: {
    pattern: /^reports\/([^/]+)\/report\.yaml$/u,
    schema: ReportSchema,
    where: 'reports/<year>/report.yaml',
    needed: false,
  },
  sections: {
    pattern: /^reports\/([^/]+\/[^/]+)\.mdx$/u,
    schema: ReportSectionSchema,
    where: 'reports/<year>/<section>.mdx',
    needed: false,
  },
  signOffs: {
    pattern: /^reports\/([^/]+)\/sign-off\.yaml$/u,
    schema: SignOffSchema,
    where: 'reports/<year>/sign-off.yaml',
    needed: false,
  },
  frozenFacts: {
    pattern: /^reports\/([^/]+)\/frozen\/facts\.yaml$/u,
    schema: FrozenFactsSchema,
    where: 'reports/<year>/frozen/facts.yaml',
    needed: false,
  },
  frozenFigures: {
    pattern: /^reports\/([^/]+\/frozen\/figures\/[^/]+)\.yaml$/u,
    schema: FrozenFiguresSchema,
    where: 'reports/<year>/frozen/figures/<dataset>.yaml',
    needed: false,
  },
  inspections: {
    pattern: /^improvement\/inspections\/([^/]+)\.yaml$/u,
    schema: InspectionSchema,
    where: 'improvement/inspections/<id>.yaml',
    needed: false,
  },
  scales: {
    pattern: /^improvement\/(scales)\.yaml$/u,
    schema: JudgementScalesFileSchema,
    where: 'improvement/scales.yaml',
    needed: false,
  },
  plans: {
    one: 'plan',
    pattern: /^improvement\/plans\/([^/]+)\.yaml$/u,
    schema: PlanSchema,
    where: 'improvement/plans/<id>.yaml',
    needed: false,
  },
  measures: {
    pattern: /^improvement\/(indicators)\.yaml$/u,
    schema: MeasuresFileSchema,
    where: 'improvement/indicators.yaml',
    needed: false,
  },
  risks: {
    pattern: /^improvement\/(risks)\.yaml$/u,
    schema: RisksFileSchema,
    where: 'improvement/risks.yaml',
    needed: false,
  },
  accessibilityNotes: {
    pattern: /^(accessibility)\.yaml$/u,
    schema: AccessibilityNotesSchema,
    where: 'accessibility.yaml',
    needed: false,
  },
  accessibilityResults: {
    pattern: /^results\/(accessibility)\.yaml$/u,
    schema: AccessibilityResultsSchema,
    where: 'results/accessibility.yaml',
    needed: false,
  },
} as const satisfies Record<string, Collection>;

/** The name of a kind of entry. */
export type CollectionName = keyof typeof collections;

/** Tables of figures, one for each dataset. */
export const tablePattern = /^datasets\/([^/]+)\.csv$/u;
