import { z } from 'zod';

/**
 * An address of this site: a page, or a place on one, or a file. It starts with a single slash, so it can lead to no other host
 * and run nothing.
 */
export const SiteAddressSchema = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?(?:#[a-z0-9-]+)?$/u, {
    error: 'Write an address on this site, for example "/arrangements/".',
  })
  .meta({ examples: ['/arrangements/', '/thresholds/timescales/#rapid-review'] });
