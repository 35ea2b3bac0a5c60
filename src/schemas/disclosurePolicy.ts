import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

/** A number that no count of people who could be recognised is above. */
const largest = 100;

/** What to do with small numbers. */
export const DisclosurePolicySchema = z
  .strictObject({
    /** The smallest count that is hidden. */
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
    /** The largest count that is hidden. */
    suppressTo: z
      .number()
      .int()
      .min(1)
      .max(largest)
      .default(5)
      .meta({
        title: 'Hide up to',
        description: 'The largest count that is hidden.',
        examples: [5],
      }),
    /** More than this many numbers must remain possible for every hidden count. */
    protectionRange: z
      .number()
      .int()
      .min(1)
      .max(largest)
      .default(5)
      .meta({
        title: 'How uncertain a hidden count stays',
        description: 'More than this many numbers must remain possible for every hidden count.',
        examples: [5],
      }),
    /** Counts that are shown are rounded to the nearest multiple of this. They are shown exactly when left out. */
    roundTo: z
      .union([z.literal(5), z.literal(10)])
      .optional()
      .meta({
        title: 'Round to',
        description:
          'Counts that are shown are rounded to the nearest multiple of this. They are shown exactly when left out.',
        examples: [5, 10],
      }),
    /**
     * Whether a zero may be hidden to protect another count. Leave it out where a row that nobody falls into is printed as 0
     * or not listed at all: a reader then takes every hidden count for 1 or more, and so does the proof.
     */
    hidesZeros: z
      .boolean()
      .default(false)
      .meta({
        title: 'Zeros may be hidden',
        description:
          'Whether a zero may be hidden to protect another count. If not, a reader takes every hidden count for 1 or more, and so does the proof.',
        examples: [false],
      }),
    /**
     * Any words that only the people know who know the raw counts. Chance, made from them, decides which of several counts is
     * hidden to protect another, so that nobody can find that out by running the program on the tables that they think possible.
     */
    seed: z
      .string()
      .min(8)
      .optional()
      .meta({
        title: 'Seed',
        description:
          'Any words that only the people know who know the raw counts. They decide which of several counts is hidden to protect another.',
        examples: ['nine herons over the weir'],
      }),
    /** The policy in a sentence that readers see. */
    statement: PlainTextSchema.meta({
      title: 'Statement',
      description: 'The policy in a sentence that readers see.',
      examples: ['Counts from 1 to 5 are left out, because a small number can point to a person.'],
    }),
  })
  .refine(({ suppressFrom, suppressTo }) => suppressFrom <= suppressTo, {
    path: ['suppressTo'],
    error:
      'It is smaller than "suppressFrom", so nothing would be hidden. Write 5 here, for example.',
  });
export type DisclosurePolicy = z.infer<typeof DisclosurePolicySchema>;
