import { z } from 'zod';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { idOf } from './slug.ts';
import { WebAddressSchema } from './webAddress.ts';

/** A telephone number as a person would dial it: digits and spaces. */
export const TelephoneSchema = z
  .string()
  .regex(/^\+?[0-9][0-9 ]{1,22}[0-9]$/u, {
    error: 'Write a telephone number in digits and spaces, for example "0808 800 5000".',
  })
  .meta({ examples: ['0808 800 5000', '999'] });

/** Who answers when the ordinary number does not. */
const OutOfHoursSchema = z.strictObject({
  telephone: TelephoneSchema.meta({
    title: 'Telephone',
    description: 'The number to call outside the opening hours.',
  }),
  hours: ProseSchema.optional().meta({
    title: 'Hours',
    description: 'When it answers, in words.',
    examples: ['Evenings, weekends and bank holidays'],
  }),
});

/** Someone to tell about a worry, and every way to reach them. */
export const ContactSchema = z.strictObject({
  id: idOf('contact')
    .optional()
    .meta({
      title: 'Id',
      description: 'A stable id. Glossary terms name it under "call".',
      examples: ['front-door'],
    }),
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
  frontDoor: z.boolean().default(false).meta({
    title: 'Front door',
    description:
      'The service that takes reports for the area. If none is marked, it is the first contact. On a live site it needs a telephone number.',
  }),
  for: z.enum(['everyone', 'children', 'adults']).default('everyone').meta({
    title: 'Who it is for',
    description:
      '"children": for children and young people calling for themselves. "adults": for adults worried about someone else.',
  }),
  telephone: TelephoneSchema.optional().meta({
    title: 'Telephone',
    description: 'The number to call.',
  }),
  hours: ProseSchema.optional().meta({
    title: 'Opening hours',
    description: 'When it is open, in words.',
    examples: ['Monday to Friday, 9am to 5pm'],
  }),
  outOfHours: OutOfHoursSchema.optional().meta({
    title: 'Out of hours',
    description: 'Who answers in the evening, at weekends and on bank holidays.',
  }),
  text: ProseSchema.optional().meta({
    title: 'Text',
    description: 'How to send a text message, in one sentence.',
    examples: ['Text 88888, and they will call you back.'],
  }),
  chat: WebAddressSchema.optional().meta({
    title: 'Online chat',
    description: 'The page where people type to someone who answers.',
    examples: ['https://www.childline.org.uk/get-support/1-2-1-counsellor-chat/'],
  }),
  relay: TelephoneSchema.optional().meta({
    title: 'Relay UK',
    description:
      'The number for people who cannot hear or speak on the telephone: 18001 before the ordinary number, or 18000 for emergencies.',
    examples: ['18001 0808 800 5000'],
  }),
  languages: ProseSchema.optional().meta({
    title: 'Languages',
    description: 'Which languages it speaks, or how to get an interpreter.',
    examples: ['Ask for an interpreter when you call.'],
  }),
  email: z
    .email({ error: 'Write an email address, for example mash@vale.example.' })
    .optional()
    .meta({
      title: 'Email',
      description: 'A shared mailbox that someone checks every working day. Never a person’s own.',
      examples: ['mash@vale.example'],
    }),
  url: WebAddressSchema.optional().meta({
    title: 'Web address',
    description: 'A web page of the service.',
    examples: ['https://www.nspcc.org.uk'],
  }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description:
      'Anything else readers should know, such as where to find a number missing from the sources.',
    examples: ["The council's page has the number."],
  }),
  keywords: z
    .array(PlainTextSchema)
    .default([])
    .meta({
      title: 'Other names',
      description:
        'What else people call it. Anyone who searches for one of these sees this contact.',
      examples: [['MASH', 'safeguarding hub']],
    }),
});
export type Contact = z.infer<typeof ContactSchema>;
