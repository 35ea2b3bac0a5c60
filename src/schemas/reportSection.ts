import { z } from 'zod';
import { OrderSchema, movedFields, pageFields } from './page.ts';
import { ProseSchema } from './plainText.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';

export const ReportSectionSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Heading',
      description: 'The heading of the section, in sentence case.',
      examples: ['Training'],
    }),
    order: OrderSchema,
    meets: z
      .array(RequirementPlaceSchema)
      .default([])
      .meta({
        title: 'Requirements',
        description:
          'The requirements this section meets, each with a place on the page if you like.',
        examples: [['WT18-YR-02#child-deaths']],
      }),
    silent: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'What is not known',
        description: 'What the sources do not say, as plain statements shown in the section.',
        examples: [['The sources do not say how many people were trained.']],
      }),
    ...pageFields,
    ...movedFields,
  })
  .meta({ title: 'Section of a report', description: 'One section of a report.' });
export type ReportSection = z.infer<typeof ReportSectionSchema>;
