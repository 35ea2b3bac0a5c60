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
        description: 'More than this many numbers must remain possible for every hidden count.',
        examples: [5],
      }),
    roundTo: z
      .union([z.literal(5), z.literal(10)])
      .optional()
      .meta({
        title: 'Round to',
        description:
          'Counts that are shown are rounded to the nearest multiple of this. They are shown exactly when it is left out.',
        examples: [5, 10],
      }),
    hidesZeros: z
      .boolean()
      .default(false)
      .meta({
        title: 'Zeros may be hidden',
        description:
          'Whether a zero may be hidden to protect another count. If not, a reader takes every hidden count for 1 or more, and so does the proof.',
        examples: [false],
      }),
    seed: z
      .string()
      .min(8)
      .optional()
      .meta({
        title: 'Seed',
        description:
          'Any words known only to those who know the raw counts. They decide which of several counts is hidden to protect another.',
        examples: ['nine herons over the weir'],
      }),
    statement: ProseSchema.meta({
      title: 'Policy in words',
      description: 'The policy in a sentence that readers see.',
      examples: ['Numbers from 1 to 5 are not shown, so that no one can be recognised.'],
    }),
  })
  .refine(({ suppressFrom, suppressTo }) => suppressFrom <= suppressTo, {
    path: ['suppressTo'],
    error:
      'It is smaller than "suppressFrom", so nothing would be hidden. Write 5 here, for example.',
  })
  .meta({ title: 'Small numbers', description: 'What to do with small numbers.' });
export type DisclosurePolicy = z.infer<typeof DisclosurePolicySchema>;
