import { z } from 'zod';
import { OwnColumnIdSchema } from './column.ts';
import { ProseSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { localIdOf } from './slug.ts';

/** How a dataset is drawn. One variable on one axis, bars from zero, at most four categories, no pies. */
export const ChartSchema = z
  .strictObject({
    id: localIdOf('chart').meta({
      title: 'Id',
      description: 'A stable id within the dataset.',
      examples: ['by-year'],
    }),
    kind: z.enum(['bar', 'horizontal', 'grouped', 'stacked', 'line', 'progress']).meta({
      title: 'Kind of chart',
      description:
        '"bar": upright bars. "horizontal": for long labels. "grouped" and "stacked": several columns. "line": over time. "progress": against a target.',
    }),
    title: ProseSchema.meta({
      title: 'Headline',
      description: 'The main message for readers. It is shown on the page, never in the picture.',
      examples: ['Contacts rose for the third year running'],
    }),
    category: OwnColumnIdSchema.meta({
      title: 'Category axis',
      description: 'The column along the category axis.',
      examples: ['year'],
    }),
    series: z
      .array(OwnColumnIdSchema)
      .min(1)
      .max(4, {
        error: 'Draw up to four columns. Split the chart in two, or leave the rest to the table.',
      })
      .meta({
        title: 'Columns drawn',
        description: 'The columns to draw, up to four.',
        examples: [['contacts']],
      }),
    except: z
      .array(RowKeySchema)
      .default([])
      .meta({
        title: 'Rows left out',
        description: 'Rows to leave out of the chart, such as a total.',
        examples: [['Total']],
      }),
    target: OwnColumnIdSchema.optional().meta({
      title: 'Target',
      description: 'The target for a "progress" chart: a column with the same unit.',
      examples: ['target'],
    }),
    part: OwnColumnIdSchema.optional().meta({
      title: 'Part',
      description:
        'A column that counts part of what the bars of a "horizontal" chart show, such as actions past their date. It is drawn darker within each bar, with its number beside the total.',
      examples: ['past-date'],
    }),
    expected: z
      .strictObject({
        value: z.number().meta({
          title: 'Value',
          description: 'The number, in the same unit as the chart.',
          examples: [100],
        }),
        label: ProseSchema.meta({
          title: 'Words',
          description: 'Who expects it, in a few words. The number follows them.',
          examples: ['Expected by law'],
        }),
      })
      .optional()
      .meta({
        title: 'Expected value',
        description: 'A value that every point of a "line" should reach, drawn as a line across.',
      }),
    splitBy: OwnColumnIdSchema.optional().meta({
      title: 'Split by',
      description:
        'A column with values that split the rows into series. Name exactly one column under "series".',
      examples: ['sector'],
    }),
    sort: z.enum(['as-table', 'largest-first']).default('as-table').meta({
      title: 'Order of the bars',
      description: '"as-table": as in the table. "largest-first": by size.',
    }),
    description: z
      .string()
      .trim()
      .min(20, { error: 'Describe the chart in a full sentence (at least 20 characters).' })
      .max(500)
      .meta({
        title: 'Description',
        description:
          'What the chart shows, in words, for someone who cannot see it: lowest, highest, latest and direction. Do not repeat the headline.',
        examples: [
          'Contacts rose from 210 in 2016-17 to 305 in 2018-19, the highest of the three years.',
        ],
        prose: true,
      }),
  })
  .refine((chart) => chart.description !== chart.title, {
    error:
      'The description repeats the title. Say what the figures show: lowest, highest, latest, direction.',
    path: ['description'],
  });
export type Chart = z.infer<typeof ChartSchema>;
