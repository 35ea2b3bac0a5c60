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
  doesNotApply: z
    .boolean()
    .default(false)
    .meta({
      title: 'Does not apply',
      description:
        'Set this if they do not apply here at all, for example because there is no secure establishment in the area. They are then not counted.',
      examples: [true],
    }),
  why: ProseSchema.meta({
    title: 'Why',
    description:
      'Why they are not met or do not apply, in one or two plain sentences. Readers see this beside each of them.',
    examples: ['No practice review was finished in the year.'],
  }),
});
export type Explanation = z.infer<typeof ExplanationSchema>;
