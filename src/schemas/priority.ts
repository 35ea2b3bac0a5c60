import { z } from 'zod';
import { ImpactSchema } from './impact.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementIdSchema } from './requirementPlace.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** How far the work on a priority has come, on the evidence that there is. */
export const ProgressSchema = z.enum(['little-or-none', 'some', 'good', 'complete']);
export type Progress = z.infer<typeof ProgressSchema>;

/** A priority that the report answers for. */
export const PrioritySchema = z
  .strictObject({
    /** A stable id: part of a permanent anchor, and how two years know the same priority. */
    id: SlugSchema,
    /** A short name. */
    title: PlainTextSchema,
    /** What it was to achieve for children. */
    aim: PlainTextSchema,
    /** What was done, each a sentence. */
    did: z.array(PlainTextSchema).default([]),
    /** What shows it: ids under `evidence`. */
    evidence: z.array(SlugSchema).default([]),
    /** What changed, with its evidence, or `no evidence yet`. */
    impact: ImpactSchema,
    /** How far it has come. */
    progress: ProgressSchema,
    /** `stated`: the source gives the word. `read`: the source gives only sentences, and the word is the editor's reading. */
    basis: z.enum(['stated', 'read']).default('stated'),
    /** Why it has not come further. Needed when there is little or no progress. */
    why: PlainTextSchema.optional(),
    /** What happens next. */
    next: PlainTextSchema,
    /** The post that answers for it. Leave out when the sources do not say; the report then says so. */
    owner: PlainTextSchema.optional(),
    /** The requirements that reporting on it meets. */
    meets: z.array(RequirementIdSchema).default([]),
    /** Where it is set and reported. */
    source: SourceReferenceSchema,
  })
  .refine(({ progress, why }) => progress !== 'little-or-none' || why !== undefined, {
    error: 'Say why there has been little or no progress.',
    path: ['why'],
  });
export type Priority = z.infer<typeof PrioritySchema>;

/** A priority of the time after the report. */
export const NextPrioritySchema = z.strictObject({
  /** A short name. */
  title: PlainTextSchema,
  /** Why it was chosen: the local or national evidence. */
  why: PlainTextSchema.optional(),
  /** Where it is set. */
  source: SourceReferenceSchema,
});
