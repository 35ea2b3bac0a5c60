import { z } from 'zod';
import { PlainTextSchema, ProseSchema } from './plainText.ts';

/** A picture, which lies beside this file under the same name: `pictures/summer-event.jpg`. */
export const PictureSchema = z
  .strictObject({
    alternative: ProseSchema.optional().meta({
      title: 'Text alternative',
      description:
        'What the picture tells, in words, for readers who do not see it. Left out only for a picture that is decoration.',
      examples: ['Young people at a table write on large sheets of paper.'],
    }),
    decorative: z.literal(true).optional().meta({
      title: 'Decoration',
      description: 'The picture tells nothing: readers who do not see it miss nothing.',
    }),
    caption: ProseSchema.optional().meta({
      title: 'Caption',
      description: 'A line below the picture.',
      examples: ['The summer event for care leavers.'],
    }),
    source: PlainTextSchema.meta({
      title: 'Source',
      description: 'Who made the picture: a body or a name that may be published.',
      examples: ['Vale Council'],
    }),
    licence: PlainTextSchema.meta({
      title: 'Licence',
      description: 'By what right it may be published here.',
      examples: ['Our own', 'CC BY 4.0'],
    }),
    people: z.enum(['none', 'with-consent']).meta({
      title: 'People in it',
      description:
        '"none": no one can be recognised. "with-consent": each person who can be recognised, and for a child a person with parental responsibility, has agreed in writing to this use.',
      examples: ['none'],
    }),
  })
  .refine(({ alternative, decorative }) => (alternative === undefined) === (decorative === true), {
    error:
      'Say in "alternative" what the picture tells, or write "decorative: true" if it tells nothing: one of the two.',
    path: ['alternative'],
  })
  .meta({ title: 'Picture', description: 'What has to be known of one picture.' });
/** What has to be known of one picture. */
export type PictureFacts = z.infer<typeof PictureSchema>;
