import { z } from 'zod';
import { CorrectionSchema } from './correction.ts';
import { RecipientSchema } from './recipient.ts';
import { SignatureSchema, SignedTextSchema } from './signature.ts';

export const SignOffSchema = z
  .strictObject({
    version: z
      .union([z.literal(1), z.literal(2)])
      .default(1)
      .meta({
        title: 'Version',
        description:
          'What the last digest covers. "2": the values in the report’s folder, with the frozen copies. "1": the bytes of the report and of the shared files it is based on, used by earlier versions of the program.',
        examples: [2],
      }),
    salt: z
      .string()
      .regex(/^[0-9a-f]{32}$/u, {
        error:
          'The salt has 32 digits from 0 to 9 and a to f. "npm run sign-off" writes it, so do not type it.',
      })
      .optional()
      .meta({
        title: 'Salt',
        description:
          'In version 1, a random number signed with the report and never published. Without it, small numbers in the tables could be guessed from the digest. Version 2 signs nothing the site hides, so does not need one.',
        examples: ['b614dcbcdce4618e70c8ee55c16624e5'],
      }),
    signatures: z
      .array(SignatureSchema)
      .min(1)
      .meta({ title: 'Signatures', description: 'Who signed the first published version.' }),
    texts: z
      .array(SignedTextSchema)
      .min(1)
      .meta({ title: 'Signed texts', description: 'What they signed, in order of path.' }),
    recipients: z.array(RecipientSchema).default([]).meta({
      title: 'Recipients',
      description: 'The bodies a copy was sent to. Fill this in by hand.',
    }),
    corrections: z
      .array(CorrectionSchema)
      .default([])
      .meta({ title: 'Corrections', description: 'Changes after publication, oldest first.' }),
  })
  .meta({
    title: 'Sign-off',
    description:
      'What happened to a report after it was written. "npm run sign-off" writes the signatures and corrections. Fill in the recipients by hand.',
  });
export type SignOff = z.infer<typeof SignOffSchema>;
