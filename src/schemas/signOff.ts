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
          'What the last digest was taken over. "2": the values in the folder of the report, with the frozen copies. "1": the bytes of the report and of the shared files that it rests on, as earlier versions of the program did.',
        examples: [2],
      }),
    salt: z
      .string()
      .regex(/^[0-9a-f]{32}$/u, {
        error:
          'The salt has 32 digits from 0 to 9 and a to f. "npm run sign-off" writes it: do not type it.',
      })
      .optional()
      .meta({
        title: 'Salt',
        description:
          'In version 1, a random number that is signed with the report and never published: the tables hold small numbers that could otherwise be guessed from the digest. Version 2 signs nothing that the site hides, and needs none.',
        examples: ['b614dcbcdce4618e70c8ee55c16624e5'],
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
