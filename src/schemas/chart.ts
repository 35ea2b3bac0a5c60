import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PlainTextSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { SlugSchema } from './slug.ts';

/** How a dataset is drawn. One variable on one axis, bars from zero, at most four categories, no pies. */
export const ChartSchema = z
  .strictObject({
    /** A stable id within the dataset, for example `by-year`. */
    id: SlugSchema,
    /** `bar`: upright. `horizontal`: for long labels. `grouped`, `stacked`: several columns. `progress`: against a target. */
    kind: z.enum(['bar', 'horizontal', 'grouped', 'stacked', 'line', 'progress']),
    /** The headline that the reader should take away. Shown in the page, never in the picture. */
    title: PlainTextSchema,
    /** The column along the category axis. */
    category: ColumnIdSchema,
    /** The columns that are drawn: at most four. */
    series: z.array(ColumnIdSchema).min(1).max(4, {
      error: 'Draw at most four columns. Split the chart in two, or leave the rest to the table.',
    }),
    /** Rows that are not drawn, such as a total. */
    except: z.array(RowKeySchema).default([]),
    /** The target that `progress` is measured against: a column of the same unit. */
    target: ColumnIdSchema.optional(),
    /** A column whose values split the rows into series (with one column in `series`). */
    splitBy: ColumnIdSchema.optional(),
    /** Order of the bars: as in the table, or largest first. */
    sort: z.enum(['as-table', 'largest-first']).default('as-table'),
    /**
     * What the chart shows, in words, for somebody who cannot see it: lowest, highest, latest and direction. Not the
     * title again.
     */
    description: z
      .string()
      .trim()
      .min(20, { error: 'Describe the chart in a full sentence (at least 20 characters).' })
      .max(500),
  })
  .refine((chart) => chart.description !== chart.title, {
    error:
      'The description repeats the title. Say what the figures show: lowest, highest, latest, direction.',
    path: ['description'],
  });
export type Chart = z.infer<typeof ChartSchema>;
