import { z } from 'zod';
import { CorrectionSchema } from './correction.ts';
import { RecipientSchema } from './recipient.ts';
import { SignatureSchema, SignedTextSchema } from './signature.ts';

export const SignOffSchema = z
  .strictObject({
    salt: z
      .string()
      .regex(/^[0-9a-f]{32}$/u, {
        error:
          'The salt has 32 digits from 0 to 9 and a to f. "npm run sign-off" writes it: do not type it.',
      })
      .meta({
        title: 'Salt',
        description:
          'A random number that is signed with the report and never published. Without it, a published digest could be used to guess the small numbers that the site leaves out. "npm run sign-off" writes it.',
        examples: ['0123456789abcdef0123456789abcdef'],
      }),
    signatures: z
      .array(SignatureSchema)
      .min(1)
      .meta({ title: 'Signatures', description: 'Who signed what was first published.' }),
    texts: z
      .array(SignedTextSchema)
      .min(1)
      .meta({ title: 'Signed texts', description: 'What they signed, in the order of the paths.' }),
    recipients: z.array(RecipientSchema).default([]).meta({
      title: 'Recipients',
      description: 'The bodies that a copy was sent to. Filled in by hand.',
    }),
    corrections: z
      .array(CorrectionSchema)
      .default([])
      .meta({ title: 'Corrections', description: 'Changes after publication, the oldest first.' }),
  })
  .meta({
    title: 'Sign-off',
    description:
      'What happened to a report after it was written. "npm run sign-off" writes the signatures and corrections; the recipients are filled in by hand.',
  });
export type SignOff = z.infer<typeof SignOffSchema>;
