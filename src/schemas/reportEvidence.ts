import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

const common = {
  /** How priorities, training and impact statements refer to it. */
  id: SlugSchema,
  /** What it shows, in a plain sentence. */
  shows: PlainTextSchema,
  /** The day, month or year that it is from. */
  date: PartialDateSchema,
};

/** A piece of evidence that a report rests on. Listed once, referred to by its id. */
export const ReportEvidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    /** A figure of a dataset. */
    kind: z.literal('figure'),
    /** The dataset. */
    dataset: SlugSchema,
    /** The row, by the values of its key columns joined with `/`. */
    row: RowKeySchema,
    /** The column. */
    column: ColumnIdSchema,
  }),
  z.strictObject({
    ...common,
    /** An audit of practice. */
    kind: z.literal('audit'),
    /** Where it is reported. */
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    /** A review of a case, of a service or by peers. */
    kind: z.literal('review'),
    /** Where it is reported. */
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    /** An inspection. */
    kind: z.literal('inspection'),
    /** Where it is reported. */
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    /** What children, families or practitioners said. */
    kind: z.literal('feedback'),
    /** Where it is reported. */
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    /** An evaluation, such as a follow-up of training. */
    kind: z.literal('evaluation'),
    /** Where it is reported. */
    source: SourceReferenceSchema,
  }),
]);
export type ReportEvidence = z.infer<typeof ReportEvidenceSchema>;
