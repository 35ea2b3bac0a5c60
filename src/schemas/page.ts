import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { SourcesSchema } from './sourceReference.ts';

/** The place in a list. */
export const OrderSchema = z
  .number()
  .int()
  .positive()
  .meta({
    title: 'Order',
    description: 'The place in lists. Using 10, 20 and 30 leaves room to insert more later.',
    examples: [10],
  });

/** Words for the search alone. */
export const KeywordsSchema = z
  .array(PlainTextSchema)
  .default([])
  .meta({
    title: 'Search words',
    description:
      'Other words people use when they look for this. The search uses them, but they are never shown.',
    examples: [['social services', 'safeguarding hub']],
  });

/** Fields that every published page has. Spread into the schema of each kind of page. */
export const pageFields = {
  summary: ProseSchema.meta({
    title: 'Summary',
    description:
      'One or two plain sentences, shown in lists, search results and previews of links.',
    examples: ['How the partners learn from serious incidents, and who takes part.'],
  }),
  sources: SourcesSchema,
  reviewed: IsoDateSchema.meta({
    title: 'Last checked',
    description: 'When someone last checked this page against its sources.',
  }),
  reviewBy: IsoDateSchema.optional().meta({
    title: 'Check again by',
    description: 'When it must next be checked. The check warns once this date has passed.',
  }),
  keywords: KeywordsSchema,
};

/** The addresses that a page had before. Spread into the schema of each kind of page whose address follows from its file. */
export const movedFields = {
  formerly: z
    .array(SiteAddressSchema)
    .optional()
    .meta({
      title: 'Formerly at',
      description:
        'Addresses the page had before, for example because its file had another name. They redirect to it permanently.',
      examples: [['/library/old-name/']],
    }),
};

/** Who a page is written for. */
export const AudienceSchema = z.enum(['public', 'practitioner', 'business-unit']).meta({
  title: 'Audience',
  description:
    'Who it is written for. This sets the reading level the check expects, and the search filter.',
});
export type Audience = z.infer<typeof AudienceSchema>;
