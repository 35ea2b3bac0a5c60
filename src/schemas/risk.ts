import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

const RatingSchema = z.enum(['low', 'medium', 'high', 'not-stated']);

/** Something that could stop improvement. */
export const RiskSchema = z.strictObject({
  /** A stable id: a permanent anchor. */
  id: SlugSchema,
  /** What could go wrong, in your own words. */
  text: PlainTextSchema,
  /** How likely it is. */
  likelihood: RatingSchema.default('not-stated'),
  /** How bad it would be. */
  impact: RatingSchema.default('not-stated'),
  /** The post or group that watches it, never a person. Leave out when the source does not say. */
  owner: PlainTextSchema.optional(),
  /** What is done about it. Leave out when the source does not say. */
  mitigation: PlainTextSchema.optional(),
  /** How it has changed since it was last reported. */
  change: z.enum(['new', 'up', 'down', 'same', 'closed', 'not-stated']).default('not-stated'),
  /** The day or month on which this was so. */
  asAt: PartialDateSchema,
  /** The plan that it threatens: the name of a file in `improvement/plans/`. */
  plan: SlugSchema.optional(),
  /** Where it is reported. */
  source: SourceReferenceSchema,
});
export type Risk = z.infer<typeof RiskSchema>;

/** `content/improvement/risks.yaml`. */
export const RisksFileSchema = z.strictObject({
  /** The risks, in the order of the page. */
  risks: z.array(RiskSchema).min(1),
});
