import { z } from 'zod';
import { JudgementSchema } from './judgement.ts';
import { pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { InspectionFindingSchema, RecommendationSchema } from './recommendation.ts';

export const InspectionSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'The full title.',
      examples: ["Inspection of Vale's children's social care services, 2018"],
    }),
    shortTitle: ProseSchema.max(60).meta({
      title: 'Short title',
      description: 'A short name with the year, for lists and links, up to 60 characters.',
      examples: ['Ofsted inspection, 2018'],
    }),
    body: ProseSchema.meta({
      title: 'Inspecting body',
      description: 'Who inspected.',
      examples: ['Ofsted'],
    }),
    kind: ProseSchema.meta({
      title: 'Kind of visit',
      description: "The kind of visit, in the body's own words.",
      examples: ['Progress review'],
    }),
    dates: z
      .strictObject({
        from: PartialDateSchema.optional().meta({
          title: 'First day',
          description: 'The first day on site.',
        }),
        to: PartialDateSchema.optional().meta({
          title: 'Last day',
          description: 'The last day on site.',
        }),
        published: PartialDateSchema.optional().meta({
          title: 'Published',
          description: 'The date the report was published. Timescales are counted from it.',
        }),
      })
      .refine(
        ({ from, to, published }) =>
          from !== undefined || to !== undefined || published !== undefined,
        {
          error: 'Give at least one date: "from", "to" or "published".',
        },
      )
      .meta({ title: 'Dates', description: 'When it took place. Give at least one of the three.' }),
    judgements: z.array(JudgementSchema).default([]).meta({
      title: 'Judgements',
      description: 'What was judged. Leave out if the source gives no judgement.',
    }),
    findings: z
      .array(InspectionFindingSchema)
      .default([])
      .meta({ title: 'Findings', description: 'What the inspectors saw.' }),
    recommendationsTitle: ProseSchema.default('Recommendations').meta({
      title: 'Heading of the recommendations',
      description: 'What the body calls its recommendations.',
      examples: ['Areas for improvement'],
    }),
    recommendations: z
      .array(RecommendationSchema)
      .default([])
      .meta({ title: 'Recommendations', description: 'What has to be done.' }),
    withoutAction: ProseSchema.optional().meta({
      title: 'Recommendations without an action',
      description:
        'What is known about recommendations with no action in the plans we have, in one or two sentences. Shown beside each of them.',
      examples: ['A revised plan took these in. We do not have that plan.'],
    }),
    silent: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'What is not known',
        description: 'What the sources do not say, as plain statements.',
        examples: [['The source does not list the areas judged.']],
      }),
    ...pageFields,
  })
  .meta({ title: 'Inspection', description: 'One external inspection or review.' });
export type Inspection = z.infer<typeof InspectionSchema>;
