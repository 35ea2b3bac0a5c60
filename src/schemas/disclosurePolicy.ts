import { z } from 'zod';
import { ProseSchema } from './plainText.ts';

/** No count of people who could be recognised is larger. */
const largest = 100;

/** The policy on small numbers. */
export const DisclosurePolicySchema = z
  .strictObject({
    suppressFrom: z
      .number()
      .int()
      .min(1)
      .max(largest)
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
      .max(largest)
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
      .max(largest)
      .default(5)
      .meta({
        title: 'Range of protection',
        description: 'The number of possible values for every hidden count must be more than this.',
        examples: [5],
      }),
    roundTo: z
      .union([z.literal(5), z.literal(10)])
      .optional()
      .meta({
        title: 'Round to',
        description:
          'Shown counts are rounded to the nearest multiple of this. If left out, they are exact.',
        examples: [5, 10],
      }),
    hidesZeros: z
      .boolean()
      .default(false)
      .meta({
        title: 'Zeros may be hidden',
        description:
          'Whether a zero may be hidden to protect another count. If not, readers will assume that every hidden count is 1 or more, and so does the proof.',
        examples: [false],
      }),
    seed: z
      .string()
      .min(8)
      .optional()
      .meta({
        title: 'Seed',
        description:
          'Any words known only to people who know the raw counts. They decide which of several counts to hide to protect another.',
        examples: ['nine herons over the weir'],
      }),
    statement: ProseSchema.meta({
      title: 'Policy in words',
      description: 'The policy, in one sentence for readers.',
      examples: ['Numbers from 1 to 5 are not shown, so that no one can be identified.'],
    }),
  })
  .refine(({ suppressFrom, suppressTo }) => suppressFrom <= suppressTo, {
    path: ['suppressTo'],
    error:
      'It is smaller than "suppressFrom", so nothing would be hidden. Write 5 here, for example.',
  })
  .meta({ title: 'Small numbers', description: 'What to do with small numbers.' });
export type DisclosurePolicy = z.infer<typeof DisclosurePolicySchema>;
