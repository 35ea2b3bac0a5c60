import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { RecommendationReferenceSchema } from './recommendation.ts';
import { RowKeySchema } from './relation.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Which way a measure has moved. */
export const TravelSchema = z.enum(['better', 'worse', 'same', 'not-stated']);
export type Travel = z.infer<typeof TravelSchema>;

/**
 * A measure of whether improvement happens. Figures stand in a dataset where there is one. Counts of people always belong
 * in a dataset, because small numbers are protected there: the units here are percentages, lengths of time and money.
 */
export const MeasureSchema = z
  .strictObject({
    /** A stable id: a permanent anchor. */
    id: SlugSchema,
    /** What is measured, for example `Initial assessments finished within seven working days`. */
    title: PlainTextSchema,
    /** The unit. */
    unit: z.enum(['percent', 'days', 'weeks', 'pounds']),
    /** Which way is better. */
    better: z.enum(['higher', 'lower']),
    /** What is aimed for. Later targets come last. */
    targets: z
      .array(
        z.strictObject({
          /** The figure. */
          value: z.number(),
          /** When it is to be reached. */
          by: PartialDateSchema.optional(),
          /** What a reader should know about it. */
          note: PlainTextSchema.optional(),
        }),
      )
      .default([]),
    /** What was reached, the oldest first. Leave out when a dataset holds it. */
    actuals: z
      .array(
        z.strictObject({
          /** The period, in the order of time: a year, month or day. */
          period: PartialDateSchema,
          /** The figure. */
          value: z.number(),
          /** What a reader should know about it. */
          note: PlainTextSchema.optional(),
          /** Where it is reported. */
          source: SourceReferenceSchema,
        }),
      )
      .default([]),
    /** The dataset that holds what was reached. */
    figures: z
      .strictObject({
        /** The dataset. */
        dataset: SlugSchema,
        /** The column. */
        column: ColumnIdSchema,
        /** The rows, the oldest first. */
        rows: z.array(RowKeySchema).min(1),
      })
      .optional(),
    /** Which way the source says that it moves, when its figures are not at hand. */
    travel: TravelSchema.optional(),
    /** The recommendations whose result it shows: `<inspection>/<id>`. */
    answers: z.array(RecommendationReferenceSchema).default([]),
    /** What a reader should know about it. */
    note: PlainTextSchema.optional(),
    /** Where the measure and its target are set. */
    source: SourceReferenceSchema,
  })
  .refine((measure) => measure.figures === undefined || measure.actuals.length === 0, {
    error: 'Leave the list out: the dataset under "figures" holds what was reached.',
    path: ['actuals'],
  });
export type Measure = z.infer<typeof MeasureSchema>;

/** `content/improvement/indicators.yaml`. */
export const MeasuresFileSchema = z.strictObject({
  /** The measures, in the order of the page. */
  indicators: z.array(MeasureSchema).min(1),
});
