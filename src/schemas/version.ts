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
        title: 'Picture before it plays',
        description: 'What is shown before the video plays: the name of a file in pictures/.',
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
  .refine(({ kind, recording }) => hasRecording(kind) === (recording !== undefined), {
    error:
      'A version of the kind "bsl" or "audio" names its recording here, and no other version has one.',
    path: ['recording'],
  })
  .refine(({ kind, captions }) => (kind === 'bsl') === (captions !== undefined), {
    error:
      'A video has captions, for people who neither sign nor hear: name the WebVTT file. Nothing else has them.',
    path: ['captions'],
  })
  .meta({ title: 'Version', description: 'A page in another language or for other readers.' });
