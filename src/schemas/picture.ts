import { z } from 'zod';
import { PlainTextSchema, ProseSchema } from './plainText.ts';

/** A picture, which lies beside this file under the same name: `pictures/summer-event.jpg`. */
export const PictureSchema = z
  .strictObject({
    alternative: ProseSchema.optional().meta({
      title: 'Text alternative',
      description:
        'What the picture shows, in words, for readers who cannot see it. Only leave out for a decorative picture.',
      examples: ['Young people at a table write on large sheets of paper.'],
    }),
    decorative: z.literal(true).optional().meta({
      title: 'Decoration',
      description: 'The picture is decorative: readers who cannot see it miss nothing.',
    }),
    caption: ProseSchema.optional().meta({
      title: 'Caption',
      description: 'A line below the picture.',
      examples: ['The summer event for care leavers.'],
    }),
    source: PlainTextSchema.meta({
      title: 'Source',
      description: 'Who made the picture: a body, or a name you can publish.',
      examples: ['Vale Council'],
    }),
    licence: PlainTextSchema.meta({
      title: 'Licence',
      description: 'The licence or permission to publish it here.',
      examples: ['Our own', 'CC BY 4.0'],
    }),
    people: z.enum(['none', 'with-consent']).meta({
      title: 'People in it',
      description:
        '"none": no one can be recognised. "with-consent": everyone who can be recognised has agreed in writing to this use. For a child, so has a person with parental responsibility.',
      examples: ['none'],
    }),
  })
  .refine(({ alternative, decorative }) => (alternative === undefined) === (decorative === true), {
    error:
      'Say in "alternative" what the picture shows, or write "decorative: true" if it is only decoration. Do not give both.',
    path: ['alternative'],
  })
  .meta({ title: 'Picture', description: 'Details of one picture.' });
/** Details of one picture. */
export type PictureFacts = z.infer<typeof PictureSchema>;
