import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { LanguageSchema } from './language.ts';
import { PlainTextSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { SiteFileNameSchema } from './siteFileName.ts';
import { refersTo } from './slug.ts';

/** How a version of a page differs from its original. */
export const VersionKindSchema = z.enum([
  'translation',
  'easy-read',
  'young-people',
  'one-page',
  'large-print',
  'bsl',
  'audio',
]);
export type VersionKind = z.infer<typeof VersionKindSchema>;

/** Whether a version of a kind is a recording, with its text as the transcript. */
export function hasRecording(kind: VersionKind): kind is 'bsl' | 'audio' {
  return kind === 'bsl' || kind === 'audio';
}

/** A page in another language or for other readers. */
export const VersionSchema = z
  .strictObject({
    of: SiteAddressSchema.meta({
      title: 'Original',
      description:
        'The page it is a version of: a page in the content, a report, /worried/ or /children/.',
      examples: ['/worried/'],
    }),
    kind: VersionKindSchema.meta({
      title: 'Kind',
      description: 'How it differs from the original.',
      examples: ['easy-read'],
    }),
    language: LanguageSchema.default('en-GB').meta({
      title: 'Language',
      description: 'The language, by its code. This also sets the writing direction.',
      examples: ['cy'],
    }),
    recording: SiteFileNameSchema.optional().meta({
      title: 'Recording',
      description:
        'The video of a "bsl" version (MP4 or WebM) or the sound of an "audio" version (MP3 or M4A): the name of a file in files/. The text of the version is its transcript.',
      examples: ['worried-bsl.mp4'],
    }),
    captions: SiteFileNameSchema.optional().meta({
      title: 'Captions',
      description: 'The captions of the video, as WebVTT: the name of a file in files/.',
      examples: ['worried-bsl.vtt'],
    }),
    poster: refersTo('picture')
      .optional()
      .meta({
        title: 'Preview picture',
        description: 'The picture shown before the video plays: the name of a file in pictures/.',
        examples: ['interpreter'],
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
      description: 'The date it was made, or last updated.',
    }),
    madeFrom: z
      .string()
      .regex(/^[0-9a-f]{12}$/u, {
        error: 'Write the 12 letters and digits given by the check.',
      })
      .meta({
        title: 'Made from',
        description:
          'The state of the original it was made from. Start with 12 zeros: the check then gives you the right value.',
        examples: ['3f2a90c1b7de'],
      }),
    checkedBy: PlainTextSchema.optional().meta({
      title: 'Checked by',
      description:
        'The body that checked it. A live site does not publish a translation that has not been checked.',
      examples: ['Vale Translation Service'],
    }),
    ifBehind: PlainTextSchema.optional().meta({
      title: 'Notice if out of date',
      description:
        'The notice readers see, in their language, if the original has since changed. It should say this, and where to find the newer page.',
      examples: ['Bu sayfanın İngilizcesi değişti.'],
    }),
  })
  .refine(({ kind, language }) => kind !== 'translation' || !/^en\b/u.test(language), {
    error: 'A translation must be in a different language from the site. Name the language.',
    path: ['language'],
  })
  .refine(({ kind, recording }) => hasRecording(kind) === (recording !== undefined), {
    error:
      'A "bsl" or "audio" version must name its recording here. No other version can have one.',
    path: ['recording'],
  })
  .refine(({ kind, captions }) => (kind === 'bsl') === (captions !== undefined), {
    error:
      'A video must have captions, for people who do not sign and cannot hear. Name the WebVTT file. No other version can have captions.',
    path: ['captions'],
  })
  .meta({ title: 'Version', description: 'A page in another language or for other readers.' });
