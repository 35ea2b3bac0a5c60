import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';

const ImpactFieldsSchema = z
  .strictObject({
    /** What changed for children and families, in a plain sentence or two. Left out when there is no evidence yet. */
    statement: PlainTextSchema.optional(),
    /** The evidence that the statement rests on: ids under `evidence`. */
    evidence: z.array(SlugSchema).default([]),
  })
  .refine(({ statement, evidence }) => (statement === undefined) === (evidence.length === 0), {
    error:
      'A statement of impact rests on evidence: give both, or write "impact: no evidence yet".',
    path: ['evidence'],
  });

/** What changed: a statement with its evidence, or the words `no evidence yet`. There is no third way. */
export const ImpactSchema = z.preprocess(
  (value) => (value === 'no evidence yet' ? {} : value),
  ImpactFieldsSchema,
);
