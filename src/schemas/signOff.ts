import { z } from 'zod';
import { CorrectionSchema } from './correction.ts';
import { RecipientSchema } from './recipient.ts';
import { SignatureSchema, SignedTextSchema } from './signature.ts';

/**
 * `content/reports/<year>/sign-off.yaml`: what happened to a report after it was written. `npm run sign-off` writes the
 * signatures and corrections; the recipients are filled in by hand. The digests do not cover this file.
 */
export const SignOffSchema = z.strictObject({
  /**
   * A random number that is signed with the report, and is never published. Without it a published digest could be used to
   * guess the small numbers that the site leaves out.
   */
  salt: z.string().regex(/^[0-9a-f]{32}$/u, {
    error:
      'The salt has 32 digits from 0 to 9 and a to f. "npm run sign-off" writes it: do not type it.',
  }),
  /** Who signed what was first published. */
  signatures: z.array(SignatureSchema).min(1),
  /** What they signed, in the order of the paths. */
  texts: z.array(SignedTextSchema).min(1),
  /** The bodies that a copy was sent to. */
  recipients: z.array(RecipientSchema).default([]),
  /** Changes after publication, the oldest first. */
  corrections: z.array(CorrectionSchema).default([]),
});
export type SignOff = z.infer<typeof SignOffSchema>;
