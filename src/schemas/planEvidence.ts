import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { ProseSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Something that shows what an action has led to. */
export const PlanEvidenceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text').meta({ title: 'Kind of evidence', description: 'Evidence in words.' }),
    text: ProseSchema.meta({
      title: 'What shows it',
      description: 'What shows it, in your own words.',
      examples: ['Audits find good supervision in 80 of 100 cases.'],
    }),
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    type: z.literal('statement').meta({
      title: 'Kind of evidence',
      description:
        "Only the report's own statement. It is shown as such, and is not enough for anything to count as done.",
    }),
    text: ProseSchema.meta({
      title: 'What the report says',
      description: 'What the report says, in your own words.',
      examples: ['The report says all teams now keep a file of evidence.'],
    }),
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    type: z
      .literal('value')
      .meta({ title: 'Kind of evidence', description: 'A figure from a dataset.' }),
    text: ProseSchema.meta({
      title: 'What the figure is',
      description: 'What the figure is. The figure itself follows it.',
      examples: ['Reviews held on time in 2018/19'],
    }),
    dataset: refersTo('dataset').meta({
      title: 'Dataset',
      description: 'The dataset: the name of a file in datasets/.',
      examples: ['iro-reviews-by-month'],
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
    type: z
      .literal('link')
      .meta({ title: 'Kind of evidence', description: 'A page on this site or elsewhere.' }),
    text: ProseSchema.meta({
      title: 'Words',
      description: 'The words of the link.',
      examples: ['The Executive group'],
    }),
    href: z
      .union([SiteAddressSchema, z.string().regex(/^https?:\/\/\S+$/u)], {
        error:
          'Write an address on this site, for example "/groups/executive-group/", or a full web address that starts with https://.',
      })
      .meta({
        title: 'Address',
        description: 'Where the link goes: an address on this site or a full web address.',
        examples: ['/groups/executive-group/'],
      }),
  }),
]);
export type PlanEvidence = z.infer<typeof PlanEvidenceSchema>;
