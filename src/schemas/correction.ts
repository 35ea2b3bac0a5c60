import { z } from 'zod';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { SignatureSchema, SignedTextSchema } from './signature.ts';

/** A change to a report after its publication, allowed by a safeguarding partner. The first signatures stay. */
export const CorrectionSchema = SignatureSchema.extend({
  what: ProseSchema.meta({
    title: 'What changed',
    description: 'What was changed, in a plain sentence.',
    examples: ['The number of contacts in 2017-18 was corrected from 250 to 252.'],
  }),
  why: ProseSchema.meta({
    title: 'Why',
    description: 'Why it was changed.',
    examples: ['The count had left out contacts of the last week.'],
  }),
  changed: z.array(SignedTextSchema).default([]).meta({
    title: 'Changed texts',
    description: 'The texts changed or added, with their digests after the change.',
  }),
  removed: z
    .array(PlainTextSchema)
    .default([])
    .meta({
      title: 'Removed texts',
      description: 'The paths of the texts removed.',
      examples: [['reports/2018-19/training.mdx']],
    }),
});
export type Correction = z.infer<typeof CorrectionSchema>;
