import { z } from 'zod';
import { PageLinkSchema } from './pageLink.ts';
import { ProseSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';

/** One of the main links on the home page. */
export const HomeLinkSchema = z.strictObject({
  title: ProseSchema.meta({
    title: 'Heading',
    description: 'The heading of the link on the home page.',
    examples: ['For practitioners'],
  }),
  text: ProseSchema.meta({
    title: 'Text',
    description: 'What the link is to, in one sentence.',
    examples: [
      'Which level of help a child needs, what to do next, and how long you have to do it.',
    ],
  }),
  href: SiteAddressSchema.meta({
    title: 'Address',
    description: 'Where the link goes: an address on this site.',
  }),
  links: z
    .array(PageLinkSchema)
    .default([])
    .meta({ title: 'Further links', description: 'Further links under the same heading.' }),
});
