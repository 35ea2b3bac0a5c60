import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/**
 * How deep the evaluation of training went.
 * - `none`: not evaluated, or the sources do not say.
 * - `reaction`: what those trained thought of it.
 * - `learning`: what they learnt.
 * - `behaviour`: what they did differently afterwards.
 * - `outcome`: what changed for the people whom the partnership looks after.
 */
export const EvaluationLevelSchema = z.enum([
  'none',
  'reaction',
  'learning',
  'behaviour',
  'outcome',
]);
export type EvaluationLevel = z.infer<typeof EvaluationLevelSchema>;

/** A course, session or event. */
export const TrainingSchema = z
  .strictObject({
    /** What it was. */
    title: PlainTextSchema,
    /** For whom. */
    audience: PlainTextSchema.optional(),
    /** When, as exact as the source. */
    date: PartialDateSchema.optional(),
    /** How deep its evaluation went. */
    evaluation: EvaluationLevelSchema,
    /** What the evaluation found, in a sentence. */
    found: PlainTextSchema.optional(),
    /** What it rests on: ids under `evidence`. */
    evidence: z.array(SlugSchema).default([]),
    /** Where it is reported. */
    source: SourceReferenceSchema,
  })
  .refine(
    ({ evaluation, evidence }) =>
      !['behaviour', 'outcome'].includes(evaluation) || evidence.length > 0,
    {
      error:
        'An evaluation of behaviour or outcomes rests on evidence: name it, or choose a lower level.',
      path: ['evidence'],
    },
  );
export type Training = z.infer<typeof TrainingSchema>;
