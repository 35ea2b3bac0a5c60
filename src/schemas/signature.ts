import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { refersTo } from './slug.ts';

/** A SHA-256 digest: 64 hexadecimal digits. */
export const DigestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, {
    error:
      'A digest has 64 digits from 0 to 9 and a to f. "npm run sign-off" writes it, so do not type it.',
  })
  .meta({ examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'] });

/** One text that was signed, with its digest. */
export const SignedTextSchema = z.strictObject({
  path: PlainTextSchema.meta({
    title: 'Path',
    description: 'The file in the content folder, or the name of an extract from one.',
    examples: ['reports/2018-19/training.mdx'],
  }),
  sha256: DigestSchema.meta({
    title: 'Digest',
    description: 'The SHA-256 digest of the text or picture.',
  }),
});
export type SignedText = z.infer<typeof SignedTextSchema>;

/** A safeguarding partner's signature. */
export const SignatureSchema = z.strictObject({
  post: ProseSchema.meta({
    title: 'Post',
    description: 'The post of the person who signed, as on the agency’s page.',
    examples: ["Director of Children's Services"],
  }),
  organisation: refersTo('agency').meta({
    title: 'Safeguarding partner',
    description: 'The safeguarding partner: the name of a file in agencies/.',
    examples: ['vale-council'],
  }),
  date: IsoDateSchema.meta({ title: 'Date', description: 'The date of the signature.' }),
  recordedBy: PlainTextSchema.optional().meta({
    title: 'Recorded by',
    description: 'The sign-in name of the person who recorded it in the editor. Not published.',
    examples: ['business-unit'],
  }),
  digest: DigestSchema.meta({ title: 'Digest', description: 'The digest of what was signed.' }),
});
export type Signature = z.infer<typeof SignatureSchema>;
