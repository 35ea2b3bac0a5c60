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
      description: 'The day on which they were checked.',
    }),
    phrases: z.record(z.string(), PlainTextSchema).meta({
      title: 'Phrases',
      description:
        'The phrases that were checked, by their names, as they are to be. They take the place of the phrases of the program. The words in braces and the tags have to stay.',
      examples: [{ 'site.search': 'Chwilio' }],
    }),
  })
  .meta({
    title: 'Checked words',
    description:
      'Words of the site itself in one language, as a translator has checked them: in a file that is called by the code of the language, cy or en.',
  });
