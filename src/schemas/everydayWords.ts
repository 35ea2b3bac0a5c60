import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

const WordsSchema = z
  .array(
    PlainTextSchema.refine((text) => !text.includes(','), {
      error: 'Write each word or phrase as a separate entry, without commas.',
    }),
  )
  .min(1);

/** What people in this area say, and what the pages of this site call it. */
export const EverydayWordsSchema = z.strictObject({
  say: WordsSchema.meta({
    title: 'What people say',
    description: 'Words or short phrases people type into the search.',
    examples: [['the bridge', 'bridge club']],
  }),
  mean: WordsSchema.meta({
    title: 'What they mean',
    description: 'Words this site uses for it, such as a title or an alias.',
    examples: [['youth club']],
  }),
});
