import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

/** Words that lead to a page of this site. */
export const PageLinkSchema = z.strictObject({
  /** The words of the link. */
  text: PlainTextSchema,
  /** Where it leads: an address on this site. */
  href: z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u, {
    error: 'Write an address on this site, for example "/arrangements/allegations/".',
  }),
});
export type PageLink = z.infer<typeof PageLinkSchema>;
