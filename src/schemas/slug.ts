import { z } from 'zod';

/** The last part of an address: lower-case letters, digits and single hyphens, never a path. */
export const SlugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'Use lower-case letters, digits and single hyphens only, for example "executive-group".',
});
