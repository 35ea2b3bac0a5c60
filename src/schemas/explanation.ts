import { z } from 'zod';
import { ProseSchema } from './plainText.ts';
import { RequirementReferenceSchema } from './requirementPlace.ts';

/** Why some requirements are not met. Readers see it beside each of them. */
export const ExplanationSchema = z.strictObject({
  requirements: z
    .array(RequirementReferenceSchema)
    .min(1)
    .meta({
      title: 'Requirements',
      description: 'The requirements, by their ids.',
      examples: [['WT18-YR-06']],
    }),
  why: ProseSchema.meta({
    title: 'Why',
    description:
      'Why they are not met, in a plain sentence or two. Readers see it beside each of them.',
    examples: ['No practice review was finished in the year.'],
  }),
});
export type Explanation = z.infer<typeof ExplanationSchema>;
