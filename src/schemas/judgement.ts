import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** A scale that inspectors judge on. Scales differ between bodies and years, so they are data. */
export const JudgementScaleSchema = z.strictObject({
  /** How judgements refer to it. */
  id: SlugSchema,
  /** What it is called, for example `Four grades of children's services inspections`. */
  title: PlainTextSchema,
  /** Its values from the worst to the best, in the words that are printed. */
  values: z.array(PlainTextSchema).min(2, { error: 'A scale has at least two values.' }),
  /** What a reader should know about it, such as the years in which it was used. */
  note: PlainTextSchema.optional(),
});
export type JudgementScale = z.infer<typeof JudgementScaleSchema>;

/** `content/improvement/scales.yaml`: every scale that judgements use. */
export const JudgementScalesFileSchema = z.strictObject({
  /** The scales, in any order. */
  scales: z.array(JudgementScaleSchema).min(1),
});

/** What inspectors concluded about one area. */
export const JudgementSchema = z.strictObject({
  /** What was judged, for example `Overall effectiveness`. */
  area: PlainTextSchema,
  /** The scale: an id in `improvement/scales.yaml`. */
  scale: SlugSchema,
  /** The judgement: one of the values of the scale. */
  value: PlainTextSchema,
  /** What a reader should know about it, such as areas that the source does not list one by one. */
  note: PlainTextSchema.optional(),
  /** Where it stands. */
  source: SourceReferenceSchema,
});
export type Judgement = z.infer<typeof JudgementSchema>;
