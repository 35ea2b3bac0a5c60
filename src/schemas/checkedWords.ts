import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';

export const CheckedWordsSchema = z
  .strictObject({
    checkedBy: PlainTextSchema.meta({
      title: 'Checked by',
      description: 'The body that has checked the phrases.',
      examples: ['Vale Translation Service'],
    }),
    checkedOn: IsoDateSchema.meta({
      title: 'Checked on',
      description: 'The date they were checked.',
    }),
    phrases: z.record(z.string(), PlainTextSchema).meta({
      title: 'Phrases',
      description:
        'The checked phrases, by name. They replace the program’s phrases. Keep the words in curly brackets and the tags.',
      examples: [{ 'site.search': 'Chwilio' }],
    }),
  })
  .meta({
    title: 'Checked words',
    description:
      'The site’s own words in one language, as checked by a translator. The name of the file is the language code, cy or en.',
  });
