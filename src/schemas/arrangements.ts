import { z } from 'zod';
import { AudienceSchema, pageFields } from './page.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';
import { SlugSchema } from './slug.ts';

/** One section of the published arrangements: `content/arrangements/<slug>.mdx`. */
export const ArrangementsSectionSchema = z.strictObject({
  /** The heading, in sentence case. */
  title: PlainTextSchema,
  /** The place in the reading order: 10, 20, 30 leaves room for a later insertion. */
  order: z.number().int().positive(),
  /** The part of the arrangements that this section is listed under. One of the parts in `site.yaml`. */
  part: SlugSchema,
  /** The requirements that this section answers, for example `WT18-ARR-02`. Empty when it answers none. */
  answers: z.array(RequirementPlaceSchema).default([]),
  /** Whom it is written for. */
  audience: AudienceSchema.default('public'),
  ...pageFields,
});
export type ArrangementsSection = z.infer<typeof ArrangementsSectionSchema>;
