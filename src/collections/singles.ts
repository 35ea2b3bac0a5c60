import { AccessibilityNotesSchema } from '../schemas/accessibilityNotes.ts';
import { AccessibilityResultsSchema } from '../schemas/accessibilityResults.ts';
import { ArrangementsEditionsSchema } from '../schemas/arrangementsEdition.ts';
import { CheckedWordsSchema } from '../schemas/checkedWords.ts';
import { DatasetSchema } from '../schemas/dataset.ts';
import { DocumentsFileSchema } from '../schemas/document.ts';
import { FrozenFactsSchema } from '../schemas/frozenFacts.ts';
import { FrozenFiguresSchema } from '../schemas/frozenFigures.ts';
import { InspectionSchema } from '../schemas/inspection.ts';
import { JudgementScalesFileSchema } from '../schemas/judgement.ts';
import { MeasuresFileSchema } from '../schemas/measure.ts';
import { PictureSchema } from '../schemas/picture.ts';
import { PlanSchema } from '../schemas/plan.ts';
import { ReportSchema } from '../schemas/report.ts';
import { ReportContributionSchema } from '../schemas/reportContribution.ts';
import { RequirementSetSchema } from '../schemas/requirements.ts';
import { ReviewThemesFileSchema } from '../schemas/reviewTheme.ts';
import { RisksFileSchema } from '../schemas/risk.ts';
import { SignOffSchema } from '../schemas/signOff.ts';
import { SiteSchema } from '../schemas/site.ts';
import { DomainsFileSchema, IndicatorsFileSchema, LevelsFileSchema } from '../schemas/threshold.ts';
import { TimeLimitsFileSchema } from '../schemas/timeLimit.ts';
import { VersionSchema } from '../schemas/version.ts';
import type { Collection } from './collection.ts';

/** The files that do not have their own pages: lists, settings, and the data behind pages. */
export const singles = {
  site: { pattern: /^(site)\.yaml$/u, schema: SiteSchema, where: 'site.yaml', needed: true },
  documents: {
    pattern: /^(documents)\.yaml$/u,
    schema: DocumentsFileSchema,
    where: 'documents.yaml',
    needed: true,
  },
  arrangementsEditions: {
    pattern: /^arrangements\/(editions)\.yaml$/u,
    schema: ArrangementsEditionsSchema,
    where: 'arrangements/editions.yaml',
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
  versions: {
    pattern: /^versions\/([^/]+)\.mdx$/u,
    schema: VersionSchema,
    where: 'versions/<name>.mdx',
    needed: false,
  },
  checkedWords: {
    pattern: /^words\/([^/]+)\.yaml$/u,
    schema: CheckedWordsSchema,
    where: 'words/<language>.yaml',
    needed: false,
  },
  pictures: {
    one: 'picture',
    pattern: /^pictures\/([^/]+)\.yaml$/u,
    schema: PictureSchema,
    where: 'pictures/<id>.yaml',
    needed: false,
  },
  reports: {
    pattern: /^reports\/([^/]+)\/report\.yaml$/u,
    schema: ReportSchema,
    where: 'reports/<year>/report.yaml',
    needed: false,
  },
  contributions: {
    pattern: /^reports\/([^/]+\/contributions\/[^/]+)\.mdx$/u,
    schema: ReportContributionSchema,
    where: 'reports/<year>/contributions/<agency>.mdx',
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
    isCopy: true,
    needed: false,
  },
  frozenFigures: {
    pattern: /^reports\/([^/]+\/frozen\/figures\/[^/]+)\.yaml$/u,
    schema: FrozenFiguresSchema,
    where: 'reports/<year>/frozen/figures/<dataset>.yaml',
    isCopy: true,
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
  reviewThemes: {
    pattern: /^reviews\/(themes)\.yaml$/u,
    schema: ReviewThemesFileSchema,
    where: 'reviews/themes.yaml',
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
