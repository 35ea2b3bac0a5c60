import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementIdSchema } from './requirementPlace.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** The independent scrutineer's assessment, in the scrutineer's own words. */
export const ScrutinySchema = z.strictObject({
  /** The post, never the name. */
  post: PlainTextSchema,
  /** The day of the assessment. */
  date: IsoDateSchema,
  /** The assessment, each a paragraph. */
  assessment: z.array(PlainTextSchema).min(1),
  /** The requirements that it meets. */
  meets: z.array(RequirementIdSchema).default([]),
  /** Where the assessment stands. */
  source: SourceReferenceSchema,
});
