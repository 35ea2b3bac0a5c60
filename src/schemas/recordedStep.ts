import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { RequirementReferenceSchema } from './requirementPlace.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Something that was done on a day, as a requirement asks: an approval, a meeting, a copy sent. */
export const RecordedStepSchema = z.strictObject({
  what: ProseSchema.meta({
    title: 'What was done',
    description: 'What was done, in a plain sentence: an approval, a meeting, a copy sent.',
    examples: ["The council's Cabinet approved the arrangements."],
  }),
  date: PartialDateSchema.meta({
    title: 'Date',
    description: 'The day or month, as exactly as the source says.',
  }),
  meets: z
    .array(RequirementReferenceSchema)
    .min(1)
    .meta({
      title: 'Requirements',
      description: 'The requirements it meets.',
      examples: [['WT18-ARR-01']],
    }),
  source: SourceReferenceSchema,
});
export type RecordedStep = z.infer<typeof RecordedStepSchema>;
