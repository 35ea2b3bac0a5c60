import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PlainTextSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { SlugSchema } from './slug.ts';

/** What one body gave: the rows of the year reported on and of the year before. */
const ContributionSchema = z.strictObject({
  /** Who gave it. */
  contributor: PlainTextSchema,
  /** The row of the year that the report is on. */
  row: RowKeySchema,
  /** The row of the year before. Leave out when there is none. */
  before: RowKeySchema.optional(),
});

/** Who paid for the partnership. The sums stand in a dataset. */
export const ReportFundingSchema = z.strictObject({
  /** The dataset. */
  dataset: SlugSchema,
  /** The column with the sums. */
  column: ColumnIdSchema,
  /** The contributors, in the order of the table. */
  contributions: z.array(ContributionSchema).min(1),
  /** What a reader should know, such as that the sources give no sum for the year before. */
  note: PlainTextSchema.optional(),
});
export type ReportFunding = z.infer<typeof ReportFundingSchema>;
