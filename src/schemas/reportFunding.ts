import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { ProseSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { refersTo } from './slug.ts';

/** What one body gave: the rows of the year reported on and of the year before. */
const ContributionSchema = z.strictObject({
  contributor: ProseSchema.meta({
    title: 'Contributor',
    description: 'Who gave the money.',
    examples: ['Vale Council'],
  }),
  row: RowKeySchema.meta({
    title: 'Row of this year',
    description: 'The row for the year of the report.',
    examples: ['2018-19/Vale Council'],
  }),
  before: RowKeySchema.optional().meta({
    title: 'Row of the year before',
    description: 'The row for the year before. Leave out if there is none.',
    examples: ['2017-18/Vale Council'],
  }),
});

/** Who paid for the partnership. The sums are in a dataset. */
export const ReportFundingSchema = z.strictObject({
  dataset: refersTo('dataset').meta({
    title: 'Dataset',
    description: 'The dataset with the sums: the name of a file in datasets/.',
    examples: ['partnership-funding'],
  }),
  column: ColumnIdSchema.meta({ title: 'Column', description: 'The column with the sums.' }),
  contributions: z
    .array(ContributionSchema)
    .min(1)
    .meta({ title: 'Contributions', description: 'The contributors, in the order of the table.' }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description: 'What readers should know about the funding.',
    examples: ['The sources do not give a sum for the year before.'],
  }),
});
export type ReportFunding = z.infer<typeof ReportFundingSchema>;
