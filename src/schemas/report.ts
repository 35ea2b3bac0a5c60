import { z } from 'zod';
import { DateSpanSchema, IsoDateSchema } from './isoDate.ts';
import { pageFields } from './page.ts';
import { PlainTextSchema } from './plainText.ts';
import { SourcesSchema } from './sourceReference.ts';

/** A year in an address: `2018-19`, or `2018-20` for a longer period. */
export const ReportYearSchema = z.string().regex(/^\d{4}-\d{2}$/u, {
  error: 'Name the folder after the years it covers, for example "2018-19".',
});

/** `content/reports/<year>/report.yaml`. */
export const ReportSchema = z.strictObject({
  /** The title, for example `Annual report 2018/19`. */
  title: PlainTextSchema,
  /** One or two plain sentences. */
  summary: PlainTextSchema,
  /** The days that it covers. Any length: real reports run for 12, 18 and 24 months. */
  period: DateSpanSchema,
  /** `draft`: shown with a banner on a demonstration site, left out of a live one. */
  status: z.enum(['draft', 'approved', 'published']),
  /** What readers must know about its status. */
  statusNote: PlainTextSchema.optional(),
  /** The requirement editions that it answers: names of files in `requirements/`. */
  answers: z.array(PlainTextSchema).min(1),
  /** At most six findings, one sentence each, with context. May hold value components. */
  headlines: z.array(PlainTextSchema).max(6, { error: 'Give at most six headlines.' }).default([]),
  /** Where it comes from. */
  sources: SourcesSchema,
  /** When it was last checked against its sources. */
  reviewed: IsoDateSchema,
});
export type ReportDefinition = z.infer<typeof ReportSchema>;

/** One section of a report: `content/reports/<year>/<section>.mdx`. */
export const ReportSectionSchema = z.strictObject({
  /** The heading. */
  title: PlainTextSchema,
  /** The place in the report: 10, 20, 30 leaves room for a later insertion. */
  order: z.number().int().positive(),
  /** The requirements that this section meets. */
  meets: z.array(PlainTextSchema).default([]),
  /** What the sources do not say. Shown in the section as a plain statement. */
  silent: z.array(PlainTextSchema).default([]),
  ...pageFields,
});
export type ReportSection = z.infer<typeof ReportSectionSchema>;
