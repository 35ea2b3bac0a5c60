import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';

const perAudience = (
  publicLimit: number,
  practitionerLimit: number,
  businessUnitLimit: number,
  youngLimit: number,
) =>
  z
    .strictObject({
      public: z
        .number()
        .int()
        .positive()
        .default(publicLimit)
        .meta({
          title: 'Everyone',
          description: 'The limit on pages for everyone.',
          examples: [30],
        }),
      practitioner: z
        .number()
        .int()
        .positive()
        .default(practitionerLimit)
        .meta({
          title: 'Practitioners',
          description: 'The limit on pages for people who work with children or adults.',
          examples: [35],
        }),
      'business-unit': z
        .number()
        .int()
        .positive()
        .default(businessUnitLimit)
        .meta({
          title: 'Business unit',
          description: 'The limit on pages for people who run the partnership.',
          examples: [35],
        }),
      'young-people': z
        .number()
        .int()
        .positive()
        .default(youngLimit)
        .meta({
          title: 'Young people',
          description: 'The limit in versions for young people.',
          examples: [20],
        }),
    })
    .prefault({});

/** What counts as plain English on this site. The check warns of what goes beyond it. */
export const PlainEnglishSchema = z.strictObject({
  longestSentence: perAudience(30, 35, 35, 20).meta({
    title: 'Longest sentence',
    description: 'The most words a sentence can have.',
  }),
  readingAge: perAudience(14, 16, 18, 11).meta({
    title: 'Reading age',
    description:
      'The highest age at which most people can read a page, by the Flesch-Kincaid formula. The formula counts syllables, and the names of laws and bodies have many, so a plain page often scores 12 or 13.',
  }),
  avoid: z
    .array(
      z.strictObject({
        word: PlainTextSchema.meta({
          title: 'Word',
          description: 'The word or phrase. Capitals make no difference.',
          examples: ['utilise'],
        }),
        instead: PlainTextSchema.meta({
          title: 'Instead',
          description: 'What to write instead.',
          examples: ['use'],
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Words to avoid',
      description: 'Words the partnership avoids, and what it says instead.',
    }),
});
export type PlainEnglish = z.infer<typeof PlainEnglishSchema>;
