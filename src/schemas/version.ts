import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { LanguageSchema } from './language.ts';
import { PlainTextSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';

/** How a version of a page differs from its original. */
export const VersionKindSchema = z.enum([
  'translation',
  'easy-read',
  'young-people',
  'one-page',
  'large-print',
]);
export type VersionKind = z.infer<typeof VersionKindSchema>;

/** A page in another language or for other readers. */
export const VersionSchema = z
  .strictObject({
    of: SiteAddressSchema.meta({
      title: 'Original',
      description:
        'The page that it is a version of: a page of the content, a report, /worried/ or /children/.',
      examples: ['/worried/'],
    }),
    kind: VersionKindSchema.meta({
      title: 'Kind',
      description: 'How it differs from the original.',
      examples: ['easy-read'],
    }),
    language: LanguageSchema.default('en-GB').meta({
      title: 'Language',
      description: 'The language, by its code. The direction of writing follows from it.',
      examples: ['cy'],
    }),
    title: PlainTextSchema.meta({
      title: 'Title',
      description: 'The title, in that language.',
      examples: ['Our year, in easy words'],
    }),
    summary: PlainTextSchema.meta({
      title: 'Summary',
      description: 'One or two sentences, in that language.',
      examples: ['What we did to keep children safe.'],
    }),
    made: IsoDateSchema.meta({
      title: 'Made on',
      description: 'The day that it was made, or last brought up to date.',
    }),
    madeFrom: z
      .string()
      .regex(/^[0-9a-f]{12}$/u, {
        error: 'Write the twelve letters and digits that the check gives.',
      })
      .meta({
        title: 'Made from',
        description:
          'The state of the original that it was made from. The check gives it: write any twelve zeros first.',
        examples: ['3f2a90c1b7de'],
      }),
    checkedBy: PlainTextSchema.optional().meta({
      title: 'Checked by',
      description:
        'The body that checked it. A live site publishes no translation that no one has checked.',
      examples: ['Vale Translation Service'],
    }),
    ifBehind: PlainTextSchema.optional().meta({
      title: 'Sentence when it is behind',
      description:
        'What readers are told, in their language, when the original has changed since: that it has, and where the newer page is.',
      examples: ['Bu sayfanın İngilizcesi değişti.'],
    }),
  })
  .refine(({ kind, language }) => kind !== 'translation' || !/^en\b/u.test(language), {
    error: 'A translation is in another language than the site. Name the language.',
    path: ['language'],
  })
  .meta({ title: 'Version', description: 'A page in another language or for other readers.' });
