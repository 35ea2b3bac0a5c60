import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { RecommendationReferenceSchema } from './recommendation.ts';
import { RowKeySchema } from './relation.ts';
import { idOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Which way a measure has moved. */
export const TravelSchema = z.enum(['better', 'worse', 'same', 'not-stated']);
export type Travel = z.infer<typeof TravelSchema>;

/**
 * A measure of whether improvement happens. Figures are in a dataset where there is one. Counts of people always belong
 * in a dataset, because small numbers are protected there: the units here are percentages, lengths of time and money.
 */
export const MeasureSchema = z
  .strictObject({
    id: idOf('measure').meta({
      title: 'Id',
      description: 'A stable id. It is a permanent anchor on the page of measures.',
      examples: ['assessments-on-time'],
    }),
    title: ProseSchema.meta({
      title: 'Measure',
      description: 'What is measured.',
      examples: ['Initial assessments finished within seven working days'],
    }),
    unit: z.enum(['percent', 'days', 'weeks', 'pounds']).meta({
      title: 'Unit',
      description:
        'The unit. Put counts of people in a dataset, where small numbers are protected.',
    }),
    better: z.enum(['higher', 'lower']).meta({
      title: 'Which way is better',
      description: 'Whether a higher or a lower figure is better.',
    }),
    targets: z
      .array(
        z.strictObject({
          value: z
            .number()
            .meta({ title: 'Figure', description: 'The figure to reach.', examples: [85] }),
          by: PartialDateSchema.optional().meta({
            title: 'By',
            description: 'When to reach it by.',
          }),
          note: ProseSchema.optional().meta({
            title: 'Note',
            description: 'What readers should know about the target.',
            examples: ['Then towards 100%.'],
          }),
        }),
      )
      .default([])
      .meta({ title: 'Targets', description: 'The targets. Later targets come last.' }),
    actuals: z
      .array(
        z.strictObject({
          period: PartialDateSchema.meta({
            title: 'Period',
            description: 'The year, month or day the figure is for.',
          }),
          value: z
            .number()
            .meta({ title: 'Figure', description: 'The figure achieved.', examples: [47] }),
          note: ProseSchema.optional().meta({
            title: 'Note',
            description: 'What readers should know about the figure.',
            examples: ['The plan puts the fall down to stricter audits.'],
          }),
          source: SourceReferenceSchema,
        }),
      )
      .default([])
      .meta({
        title: 'Figures achieved',
        description: 'What was achieved, oldest first. Leave out if it is in a dataset.',
      }),
    figures: z
      .strictObject({
        dataset: refersTo('dataset').meta({
          title: 'Dataset',
          description: 'The dataset: the name of a file in datasets/.',
          examples: ['iro-care-and-pathway-plans'],
        }),
        column: ColumnIdSchema.meta({
          title: 'Column',
          description: 'The column with the figures.',
        }),
        rows: z
          .array(RowKeySchema)
          .min(1)
          .meta({
            title: 'Rows',
            description: 'The rows, oldest first.',
            examples: [['2017-18', '2018-19']],
          }),
      })
      .optional()
      .meta({
        title: 'Figures in a dataset',
        description: 'The dataset with what was achieved.',
      }),
    travel: TravelSchema.optional().meta({
      title: 'Direction',
      description: 'Which way the source says the measure is moving, if it gives no figures.',
    }),
    answers: z
      .array(RecommendationReferenceSchema)
      .default([])
      .meta({
        title: 'Recommendations',
        description: 'The recommendations it shows the result of.',
        examples: [['ofsted-2018/case-recording']],
      }),
    note: ProseSchema.optional().meta({
      title: 'Note',
      description: 'What readers should know about the measure.',
      examples: ['The source says the target is achieved, but gives no figure.'],
    }),
    source: SourceReferenceSchema,
  })
  .refine((measure) => measure.figures === undefined || measure.actuals.length === 0, {
    error: 'Leave out the list: what was achieved is in the dataset under "figures".',
    path: ['actuals'],
  });
export type Measure = z.infer<typeof MeasureSchema>;

export const MeasuresFileSchema = z
  .strictObject({
    indicators: z
      .array(MeasureSchema)
      .min(1)
      .meta({ title: 'Measures', description: 'The measures, in the order of the page.' }),
  })
  .meta({
    title: 'Measures of improvement',
    description: 'The measures that show whether things improve.',
  });
