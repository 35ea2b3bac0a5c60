import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';

/** Words that lead to a page of this site. */
export const PageLinkSchema = z.strictObject({
  /** The words of the link. */
  text: PlainTextSchema,
  /** Where it leads: an address on this site. */
  href: SiteAddressSchema,
});
export type PageLink = z.infer<typeof PageLinkSchema>;
