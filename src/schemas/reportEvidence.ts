import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { localIdOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

const common = {
  id: localIdOf('piece of evidence').meta({
    title: 'Id',
    description:
      'A stable id that priorities, training and statements of impact use to refer to it.',
    examples: ['pathway-plans'],
  }),
  shows: ProseSchema.meta({
    title: 'What it shows',
    description: 'What it shows, in a plain sentence.',
    examples: ['Nine in ten care leavers had a plan they had helped to write.'],
  }),
  date: PartialDateSchema.meta({
    title: 'Date',
    description: 'The day, month or year it is from.',
  }),
};

/** A piece of evidence that a report rests on. Listed once, referred to by its id. */
export const ReportEvidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z
      .literal('figure')
      .meta({ title: 'Kind of evidence', description: 'A figure from a dataset.' }),
    dataset: refersTo('dataset').meta({
      title: 'Dataset',
      description: 'The dataset: the name of a file in datasets/.',
      examples: ['iro-care-and-pathway-plans'],
    }),
    row: RowKeySchema.meta({
      title: 'Row',
      description: 'The row, by the values of its key columns joined with "/".',
    }),
    column: ColumnIdSchema.meta({
      title: 'Column',
      description: 'The column with the figure.',
    }),
  }),
  z.strictObject({
    ...common,
    kind: z
      .literal('audit')
      .meta({ title: 'Kind of evidence', description: 'An audit of practice.' }),
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('review').meta({
      title: 'Kind of evidence',
      description: 'A review of a case or service, or a peer review.',
    }),
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    kind: z
      .literal('inspection')
      .meta({ title: 'Kind of evidence', description: 'An inspection.' }),
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('feedback').meta({
      title: 'Kind of evidence',
      description: 'What children, families or practitioners said.',
    }),
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('evaluation').meta({
      title: 'Kind of evidence',
      description: 'An evaluation, such as a follow-up of training.',
    }),
    source: SourceReferenceSchema,
  }),
]);
export type ReportEvidence = z.infer<typeof ReportEvidenceSchema>;
