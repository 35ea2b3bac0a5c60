import { z } from 'zod';
import { ColumnIdSchema } from './column.ts';
import { PlainTextSchema } from './plainText.ts';
import { RowKeySchema } from './relation.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Something that shows what an action has led to. */
export const PlanEvidenceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    /** Evidence in words. */
    type: z.literal('text'),
    /** What shows it, in your own words. */
    text: PlainTextSchema,
    /** Where it is reported. */
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    /** Only the report's own word for it. Shown as that, and not enough for anything to count as done. */
    type: z.literal('statement'),
    /** What the report says, in your own words. */
    text: PlainTextSchema,
    /** Where it says so. */
    source: SourceReferenceSchema,
  }),
  z.strictObject({
    /** A figure of a dataset. */
    type: z.literal('value'),
    /** What the figure is, for example `Reviews held on time in 2018/19`. The figure itself is put after it. */
    text: PlainTextSchema,
    /** The dataset. */
    dataset: SlugSchema,
    /** The row, by the values of its key columns joined with `/`. */
    row: RowKeySchema,
    /** The column. */
    column: ColumnIdSchema,
  }),
  z.strictObject({
    /** A page on this site or elsewhere. */
    type: z.literal('link'),
    /** The words of the link. */
    text: PlainTextSchema,
    /** Where it leads: `/groups/executive-group/` or a full web address. */
    href: z.union([SiteAddressSchema, z.string().regex(/^https?:\/\/\S+$/u)], {
      error:
        'Write an address on this site, for example "/groups/executive-group/", or a full web address that starts with https://.',
    }),
  }),
]);
export type PlanEvidence = z.infer<typeof PlanEvidenceSchema>;
