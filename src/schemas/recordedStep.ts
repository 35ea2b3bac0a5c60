import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementIdSchema } from './requirementPlace.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Something that was done on a day, as a requirement asks: an approval, a meeting, a copy sent. */
export const RecordedStepSchema = z.strictObject({
  /** What was done, in a plain sentence. */
  what: PlainTextSchema,
  /** The day or month, as exact as the source. */
  date: PartialDateSchema,
  /** The requirements that it meets. */
  meets: z.array(RequirementIdSchema).min(1),
  /** Where it is recorded. */
  source: SourceReferenceSchema,
});
export type RecordedStep = z.infer<typeof RecordedStepSchema>;
