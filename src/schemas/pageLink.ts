import { z } from 'zod';
import { ProseSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';

/** Words that lead to a page of this site. */
export const PageLinkSchema = z.strictObject({
  text: ProseSchema.meta({
    title: 'Words',
    description: 'The words of the link.',
    examples: ['The groups and how they are connected'],
  }),
  href: SiteAddressSchema.meta({
    title: 'Address',
    description: 'Where the link goes: an address on this site.',
  }),
});
export type PageLink = z.infer<typeof PageLinkSchema>;
