import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { RequirementIdSchema } from './requirementPlace.ts';

/** Why some requirements are not met. Readers see it beside each of them. */
export const ExplanationSchema = z.strictObject({
  /** The requirements, by their ids. */
  requirements: z.array(RequirementIdSchema).min(1),
  /** Why they are not met, in a plain sentence or two. */
  why: PlainTextSchema,
});
export type Explanation = z.infer<typeof ExplanationSchema>;
