import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** A recommendation or finding of any inspection: `<inspection>/<id>`, for example `joint-area-review-2008/supervision`. */
export const RecommendationReferenceSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error:
      'Write the inspection, a slash and the id, for example "joint-area-review-2008/supervision".',
  });

/** How soon something must be done, counted from the day of publication. */
export const TimescaleSchema = z
  .string()
  .regex(/^(?:immediately|within [1-9]\d{0,2} (?:days?|weeks?|months?|years?))$/u, {
    error: 'Write "immediately" or a number and a unit, for example "within 3 months".',
  });

/** Something that inspectors saw. */
export const InspectionFindingSchema = z.strictObject({
  /** A stable id within the inspection: a permanent anchor. Findings and recommendations share their ids. */
  id: SlugSchema,
  /** The paragraph or number as printed. */
  number: PlainTextSchema.optional(),
  /** What was seen, in your own words. */
  text: PlainTextSchema,
  /** Whether it is a strength or a weakness, or `subject` where the source says only what it is about. */
  kind: z.enum(['strength', 'weakness', 'subject']),
  /** Earlier findings or recommendations that say much the same: `<inspection>/<id>`. */
  similarTo: z.array(RecommendationReferenceSchema).default([]),
  /** Where it stands. */
  source: SourceReferenceSchema,
});
export type InspectionFinding = z.infer<typeof InspectionFindingSchema>;

/** A recommendation or area for improvement: the start of a thread of actions, notes, evidence and measures. */
export const RecommendationSchema = z.strictObject({
  /** A stable id within the inspection: the last part of a permanent address. */
  id: SlugSchema,
  /** The number as printed. */
  number: PlainTextSchema.optional(),
  /** What has to be done, in your own words. */
  text: PlainTextSchema,
  /** A few words that stand for it in lists and headings, for example `Supervision records`. */
  shortText: PlainTextSchema.max(80),
  /** The heading that it is printed under, for example `Services for looked after children`. */
  area: PlainTextSchema.optional(),
  /** How soon: `immediately` or, for example, `within 3 months`. Leave out when the source does not say. */
  timescale: TimescaleSchema.optional(),
  /** The body or post that has to do it, when the source names one. */
  addressedTo: PlainTextSchema.optional(),
  /** The findings of the same inspection that it rests on. */
  findings: z.array(SlugSchema).default([]),
  /** Earlier findings or recommendations that say much the same: `<inspection>/<id>`. */
  similarTo: z.array(RecommendationReferenceSchema).default([]),
  /** What a reader should know about it. */
  note: PlainTextSchema.optional(),
  /** Where it stands. */
  source: SourceReferenceSchema,
});
export type Recommendation = z.infer<typeof RecommendationSchema>;
