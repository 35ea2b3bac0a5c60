import { z } from 'zod';
import { AudienceSchema, OrderSchema, movedFields, pageFields } from './page.ts';
import { ProseSchema } from './plainText.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';
import { refersTo } from './slug.ts';

export const ArrangementsSectionSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Heading',
      description: 'The heading of the section, in sentence case.',
      examples: ['Learning from reviews'],
    }),
    order: OrderSchema,
    part: refersTo('part of the arrangements').meta({
      title: 'Part',
      description:
        'The part of the arrangements this section is in: the id of a part in site.yaml.',
      examples: ['leadership'],
    }),
    answers: z
      .array(RequirementPlaceSchema)
      .default([])
      .meta({
        title: 'Requirements',
        description:
          'The requirements this section answers, each with a place on the page if you like. Leave out if it answers none.',
        examples: [['WT18-ARR-02', 'WT18-ARR-05#child-deaths']],
      }),
    audience: AudienceSchema.default('public'),
    ...pageFields,
    ...movedFields,
  })
  .meta({
    title: 'Section of the arrangements',
    description: 'One section of the published arrangements.',
  });
export type ArrangementsSection = z.infer<typeof ArrangementsSectionSchema>;
