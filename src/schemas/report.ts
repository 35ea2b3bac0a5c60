import { z } from 'zod';
import { ExplanationSchema } from './explanation.ts';
import { DateSpanSchema, IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { NextPrioritySchema, PrioritySchema } from './priority.ts';
import { RecordedStepSchema } from './recordedStep.ts';
import { ReportEvidenceSchema } from './reportEvidence.ts';
import { ReportFundingSchema } from './reportFunding.ts';
import { ScrutinySchema } from './scrutiny.ts';
import { SourcesSchema } from './sourceReference.ts';
import { TrainingSchema } from './training.ts';

/** A year in an address: `2018-19`, or `2018-20` for a longer period. */
export const ReportYearSchema = z.string().regex(/^\d{4}-\d{2}$/u, {
  error: 'Name the folder after the years it covers, for example "2018-19".',
});

/**
 * `content/reports/<year>/report.yaml`. A sign-off covers all of it but the three lines `status`, `approved` and
 * `published`, which change while a report makes its way.
 */
export const ReportSchema = z.strictObject({
  /** The title, for example `Annual report 2018/19`. */
  title: PlainTextSchema,
  /** One or two plain sentences. */
  summary: PlainTextSchema,
  /** The days that it covers. Any length: real reports run for 12, 18 and 24 months. */
  period: DateSpanSchema,
  /**
   * `draft`: shown with a banner on a demonstration site, left out of a live one. `approved`: signed off by every
   * safeguarding partner. `published`: signed off, complete and public.
   */
  status: z.enum(['draft', 'approved', 'published']),
  /** The day on which the safeguarding partners approved it. */
  approved: IsoDateSchema.optional(),
  /** The day of publication. */
  published: IsoDateSchema.optional(),
  /** What readers must know about its status while it is not published. */
  statusNote: PlainTextSchema.optional(),
  /** The requirement editions that it answers: names of files in `requirements/`. */
  answers: z.array(PlainTextSchema).min(1),
  /** At most six findings, one sentence each, with context. May hold value components. */
  headlines: z.array(PlainTextSchema).max(6, { error: 'Give at most six headlines.' }).default([]),
  /** The priorities that it answers for. */
  priorities: z.array(PrioritySchema).default([]),
  /** What a reader should know about the priorities, such as that the sources name none. */
  prioritiesNote: PlainTextSchema.optional(),
  /** The priorities of the time after it. */
  nextPriorities: z.array(NextPrioritySchema).default([]),
  /** The training that was given, and how deep its evaluation went. */
  training: z.array(TrainingSchema).default([]),
  /** The independent scrutineer's assessment. Leave out when there is none; the report then says so. */
  scrutiny: ScrutinySchema.optional(),
  /** Who paid for the partnership, and the change on the year before. */
  funding: ReportFundingSchema.optional(),
  /** What statements of impact rest on. */
  evidence: z.array(ReportEvidenceSchema).default([]),
  /** What was done, for requirements that are met by doing rather than by writing. */
  steps: z.array(RecordedStepSchema).default([]),
  /** Why some requirements are not met. */
  explanations: z.array(ExplanationSchema).default([]),
  /** Where it comes from. */
  sources: SourcesSchema,
  /** When it was last checked against its sources. */
  reviewed: IsoDateSchema,
});
export type ReportDefinition = z.infer<typeof ReportSchema>;
