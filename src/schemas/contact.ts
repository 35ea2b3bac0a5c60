import { z } from 'zod';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { WebAddressSchema } from './webAddress.ts';

/** A telephone number as a person would dial it: digits and spaces. */
export const TelephoneSchema = z
  .string()
  .regex(/^\+?[0-9][0-9 ]{1,18}[0-9]$/u, {
    error: 'Write a telephone number in digits and spaces, for example "0808 800 5000".',
  })
  .meta({ examples: ['0808 800 5000', '999'] });

/** Somebody to tell about a worry. */
export const ContactSchema = z.strictObject({
  name: ProseSchema.meta({
    title: 'Name',
    description: 'The name of the service.',
    examples: ['NSPCC helpline'],
  }),
  when: ProseSchema.meta({
    title: 'When to use it',
    description: 'When to use it, in one plain sentence.',
    examples: ['You are an adult who wants advice about a child.'],
  }),
  telephone: TelephoneSchema.optional().meta({
    title: 'Telephone',
    description: 'The number to call.',
  }),
  url: WebAddressSchema.optional().meta({
    title: 'Web address',
    description: 'A web page of the service.',
    examples: ['https://www.nspcc.org.uk'],
  }),
  hours: ProseSchema.optional().meta({
    title: 'Opening hours',
    description: 'When it is open, in words.',
    examples: ['Monday to Friday, 9am to 5pm'],
  }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description:
      'What is not certain about this entry, such as a number that the sources do not give.',
    examples: ["Look for the current number on the council's website."],
  }),
  keywords: z
    .array(PlainTextSchema)
    .default([])
    .meta({
      title: 'Other names',
      description:
        'What else people call it. Whoever types one of these into the search is shown this contact.',
      examples: [['MASH', 'safeguarding hub']],
    }),
});
export type Contact = z.infer<typeof ContactSchema>;
