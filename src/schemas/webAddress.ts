import { z } from 'zod';

/** The message for text that is not a full web address. */
export const webAddressAdvice = 'Write a full web address that starts with https://.';

/** A page elsewhere, read over a secure connection. */
export const WebAddressSchema = z.url({
  protocol: /^https$/u,
  error: webAddressAdvice,
});

/** The address that a site is published at. Every address of a page is written after it. */
export const SiteAddressSchema = WebAddressSchema.refine(
  (address) => !/[?#]|^https:\/\/[^/]*@/u.test(address),
  'Write the address of the site without a user name, a question mark or a #.',
);
