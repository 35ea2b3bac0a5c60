import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { idOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

const RatingSchema = z.enum(['low', 'medium', 'high', 'not-stated']);

/** Something that could stop improvement. */
export const RiskSchema = z.strictObject({
  id: idOf('risk').meta({
    title: 'Id',
    description: 'A stable id. It is a permanent anchor on the page of risks.',
    examples: ['staffing-and-agency-costs'],
  }),
  text: ProseSchema.meta({
    title: 'Risk',
    description: 'What could go wrong, in your own words.',
    examples: ['More placements than the budget allows for.'],
  }),
  likelihood: RatingSchema.default('not-stated').meta({
    title: 'Likelihood',
    description: 'How likely it is.',
  }),
  impact: RatingSchema.default('not-stated').meta({
    title: 'Impact',
    description: 'How bad it would be.',
  }),
  owner: ProseSchema.optional().meta({
    title: 'Owner',
    description:
      'The post or group that monitors it, never a person. Leave out if the source does not say.',
    examples: ["Director of Children's Services"],
  }),
  mitigation: ProseSchema.optional().meta({
    title: 'Mitigation',
    description: 'What is being done about it. Leave out if the source does not say.',
    examples: ['A monthly panel approves every new placement.'],
  }),
  change: z
    .enum(['new', 'up', 'down', 'same', 'closed', 'not-stated'])
    .default('not-stated')
    .meta({ title: 'Change', description: 'How it has changed since it was last reported.' }),
  asAt: PartialDateSchema.meta({
    title: 'As at',
    description: 'The day or month this was the case.',
  }),
  plan: refersTo('plan')
    .optional()
    .meta({
      title: 'Plan',
      description: 'The plan it threatens: the name of a file in improvement/plans/.',
      examples: ['savings-2019-20'],
    }),
  source: SourceReferenceSchema,
});
export type Risk = z.infer<typeof RiskSchema>;

export const RisksFileSchema = z
  .strictObject({
    risks: z
      .array(RiskSchema)
      .min(1)
      .meta({ title: 'Risks', description: 'The risks, in the order of the page.' }),
  })
  .meta({ title: 'Risks to improvement', description: 'The risks that could stop improvement.' });
