import { z } from 'zod';
import { ProseSchema } from './plainText.ts';
import { idOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** A scale that inspectors judge on. Scales differ between bodies and years, so they are data. */
export const JudgementScaleSchema = z.strictObject({
  id: idOf('scale').meta({
    title: 'Id',
    description: 'A stable id that judgements use to refer to the scale.',
    examples: ['ofsted-four-grades'],
  }),
  title: ProseSchema.meta({
    title: 'Title',
    description: 'What the scale is called.',
    examples: ["Four grades of children's services inspections"],
  }),
  values: z
    .array(ProseSchema)
    .min(2, { error: 'A scale must have at least two values.' })
    .meta({
      title: 'Values',
      description: 'The values from worst to best, in the words printed.',
      examples: [['Inadequate', 'Requires improvement to be good', 'Good', 'Outstanding']],
    }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description: 'What readers should know about the scale, such as the years it was used.',
    examples: ['Used since 2013.'],
  }),
});
export type JudgementScale = z.infer<typeof JudgementScaleSchema>;

export const JudgementScalesFileSchema = z
  .strictObject({
    scales: z
      .array(JudgementScaleSchema)
      .min(1)
      .meta({ title: 'Scales', description: 'The scales, in any order.' }),
  })
  .meta({ title: 'Scales', description: 'Every scale used in judgements.' });

/** What inspectors concluded about one area. */
export const JudgementSchema = z.strictObject({
  area: ProseSchema.meta({
    title: 'Area',
    description: 'What was judged.',
    examples: ['Overall effectiveness'],
  }),
  scale: refersTo('scale').meta({
    title: 'Scale',
    description: 'The scale of the judgement: an id in improvement/scales.yaml.',
    examples: ['ofsted-four-grades'],
  }),
  value: ProseSchema.meta({
    title: 'Judgement',
    description: 'The judgement: one of the values of the scale.',
    examples: ['Good'],
  }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description:
      'What readers should know about the judgement, such as areas the source does not list one by one.',
    examples: ['The report gives this judgement for all areas at once.'],
  }),
  source: SourceReferenceSchema,
});
export type Judgement = z.infer<typeof JudgementSchema>;
