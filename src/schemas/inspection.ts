import { z } from 'zod';
import { JudgementSchema } from './judgement.ts';
import { pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { InspectionFindingSchema, RecommendationSchema } from './recommendation.ts';

/** One inspection or review from outside: `content/improvement/inspections/<id>.yaml`. */
export const InspectionSchema = z.strictObject({
  /** The full title. */
  title: PlainTextSchema,
  /** A short name with its year, for lists and threads, for example `Joint area review, 2008`. */
  shortTitle: PlainTextSchema.max(60),
  /** Who inspected, for example `Ofsted`. */
  body: PlainTextSchema,
  /** What kind of visit it was, in the body's own words, for example `Progress review`. */
  kind: PlainTextSchema,
  /** When it took place. At least one of the three. */
  dates: z
    .strictObject({
      /** The first day on site. */
      from: PartialDateSchema.optional(),
      /** The last day on site. */
      to: PartialDateSchema.optional(),
      /** The day on which the report was published. Timescales are counted from it. */
      published: PartialDateSchema.optional(),
    })
    .refine(
      ({ from, to, published }) =>
        from !== undefined || to !== undefined || published !== undefined,
      {
        error: 'Give at least one date: "from", "to" or "published".',
      },
    ),
  /** What was judged. Empty when the source gives no judgement. */
  judgements: z.array(JudgementSchema).default([]),
  /** What was seen. */
  findings: z.array(InspectionFindingSchema).default([]),
  /** What the body calls its recommendations, for example `Areas for improvement`. */
  recommendationsTitle: PlainTextSchema.default('Recommendations'),
  /** What has to be done. */
  recommendations: z.array(RecommendationSchema).default([]),
  /**
   * What is known of recommendations that no action in the plans we have answers, in a sentence or two. Shown beside each of
   * them, for example `A revised plan took these in. We do not have that plan.`
   */
  withoutAction: PlainTextSchema.optional(),
  /** What the sources do not say. Shown as plain statements. */
  silent: z.array(PlainTextSchema).default([]),
  ...pageFields,
});
export type Inspection = z.infer<typeof InspectionSchema>;
