import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { ProseSchema } from './plainText.ts';
import { RequirementReferenceSchema } from './requirementPlace.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** The independent scrutineer's assessment, in the scrutineer's own words. */
export const ScrutinySchema = z.strictObject({
  post: ProseSchema.meta({
    title: 'Post',
    description: 'The post of the scrutineer, never the name.',
    examples: ['Independent scrutineer'],
  }),
  date: IsoDateSchema.meta({ title: 'Date', description: 'The day of the assessment.' }),
  assessment: z
    .array(ProseSchema)
    .min(1)
    .meta({
      title: 'Assessment',
      description: "The assessment in the scrutineer's own words, one item for each paragraph.",
      examples: [['The partners challenge one another, and act on what they hear.']],
    }),
  meets: z
    .array(RequirementReferenceSchema)
    .default([])
    .meta({
      title: 'Requirements',
      description: 'The requirements it meets.',
      examples: [['WT23-YR-07']],
    }),
  source: SourceReferenceSchema,
});
