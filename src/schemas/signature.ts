import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';

/** A SHA-256 digest: 64 hexadecimal digits. */
export const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/u, {
  error:
    'A digest has 64 digits from 0 to 9 and a to f. "npm run sign-off" writes it: do not type it.',
});

/** One text that was signed, with its digest. */
export const SignedTextSchema = z.strictObject({
  /** The file in the content folder, or the name of an extract of one. */
  path: PlainTextSchema,
  /** The SHA-256 digest of the text. */
  sha256: DigestSchema,
});
export type SignedText = z.infer<typeof SignedTextSchema>;

/** A safeguarding partner's signature. */
export const SignatureSchema = z.strictObject({
  /** The post, as the page of the agency gives it. */
  post: PlainTextSchema,
  /** The safeguarding partner: the name of a file in `agencies/`. */
  organisation: SlugSchema,
  /** The day. */
  date: IsoDateSchema,
  /** The digest of what was signed. */
  digest: DigestSchema,
});
export type Signature = z.infer<typeof SignatureSchema>;
