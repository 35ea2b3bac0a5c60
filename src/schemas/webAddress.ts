import { z } from 'zod';

/** A page elsewhere, read over a secure connection. */
export const WebAddressSchema = z.url({
  protocol: /^https$/u,
  error: 'Write a full web address that starts with https://.',
});

/** The address that a site is published at. Every address of a page is written after it. */
export const SiteAddressSchema = WebAddressSchema.refine(
  (address) => !/[?#]|^https:\/\/[^/]*@/u.test(address),
  'Write the address of the site without a user name, a question mark or a #.',
);
