import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

const perAudience = (publicLimit: number, practitionerLimit: number, businessUnitLimit: number) =>
  z
    .strictObject({
      /** For everybody. */
      public: z.number().int().positive().default(publicLimit),
      /** For people who work with children or adults. */
      practitioner: z.number().int().positive().default(practitionerLimit),
      /** For people who run the partnership. */
      'business-unit': z.number().int().positive().default(businessUnitLimit),
    })
    .prefault({});

/** What counts as plain English on this site. The check warns of what goes beyond it. */
export const PlainEnglishSchema = z.strictObject({
  /** The most words in a sentence. */
  longestSentence: perAudience(30, 35, 35),
  /**
   * The age at which most people can read a page, by the Flesch-Kincaid formula, at the most. The formula counts syllables, and
   * the names of laws and bodies have many: a page that is plain in all else comes to 12 or 13.
   */
  readingAge: perAudience(14, 16, 18),
  /** Words that the partnership does not use, and what it says instead. */
  avoid: z
    .array(
      z.strictObject({
        /** The word or phrase. Capitals make no difference. */
        word: PlainTextSchema,
        /** What to write. */
        instead: PlainTextSchema,
      }),
    )
    .default([]),
});
