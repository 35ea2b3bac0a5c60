import { z } from 'zod';
import { ProseSchema } from './plainText.ts';

/** The policy on small numbers. */
export const DisclosurePolicySchema = z
  .strictObject({
    suppressFrom: z
      .number()
      .int()
      .min(1)
      .default(1)
      .meta({
        title: 'Hide from',
        description: 'The smallest count that is hidden.',
        examples: [1],
      }),
    suppressTo: z
      .number()
      .int()
      .min(1)
      .default(5)
      .meta({
        title: 'Hide to',
        description: 'The largest count that is hidden.',
        examples: [5],
      }),
    protectionRange: z
      .number()
      .int()
      .min(1)
      .default(5)
      .meta({
        title: 'Range of protection',
        description: 'A hidden figure must stay uncertain by at least this much.',
        examples: [5],
      }),
    statement: ProseSchema.meta({
      title: 'Policy in words',
      description: 'The policy in a sentence that readers see.',
      examples: ['Numbers from 1 to 5 are not shown, so that nobody can be recognised.'],
    }),
  })
  .meta({ title: 'Small numbers', description: 'What to do with small numbers.' });
