import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { SignatureSchema, SignedTextSchema } from './signature.ts';

/** A change to a report after its publication, allowed by a safeguarding partner. The first signatures stay. */
export const CorrectionSchema = SignatureSchema.extend({
  /** What was changed, in a plain sentence. */
  what: PlainTextSchema,
  /** Why. */
  why: PlainTextSchema,
  /** The texts that changed or were added, with their digests after the change. */
  changed: z.array(SignedTextSchema).default([]),
  /** The texts that were taken away. */
  removed: z.array(PlainTextSchema).default([]),
});
export type Correction = z.infer<typeof CorrectionSchema>;
