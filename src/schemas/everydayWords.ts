import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

const WordsSchema = z
  .array(
    PlainTextSchema.refine((text) => !text.includes(','), {
      error: 'Write each word or phrase as an entry of its own, without commas.',
    }),
  )
  .min(1);

/** What people in this area say, and what the pages of this site call it. */
export const EverydayWordsSchema = z.strictObject({
  say: WordsSchema.meta({
    title: 'What people say',
    description: 'Words or short phrases that people type into the search.',
    examples: [['the bridge', 'bridge club']],
  }),
  mean: WordsSchema.meta({
    title: 'What they mean',
    description: 'Words that pages of this site use for it, such as a title or an alias.',
    examples: [['youth club']],
  }),
});
