import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { LanguageSchema } from './language.ts';
import { AudienceSchema, movedFields, pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { SiteAddressSchema } from './siteAddress.ts';
import { SiteFileNameSchema } from './siteFileName.ts';
import { WebAddressSchema } from './webAddress.ts';

export const LibraryKindSchema = z.enum([
  'briefing',
  'policy',
  'tool',
  'form',
  'paper',
  'training',
  'news',
  'earlier-edition',
]);

/** The file of a document that is not on the page itself. */
const LibraryFileSchema = z
  .strictObject({
    name: SiteFileNameSchema.optional().meta({
      title: 'File on this site',
      description:
        'The file itself, published on this site: the name of a file in files/. The site works out its format and size.',
      examples: ['neglect-toolkit.pdf'],
    }),
    accessible: z
      .enum(['yes', 'partly', 'no', 'not-tested'])
      .optional()
      .meta({
        title: 'Accessible',
        description:
          'Whether people who use a screen reader or large text can read the file. The accessibility statement lists files that are not accessible or not tested. Needed for a file on this site.',
        examples: ['not-tested'],
      }),
    url: WebAddressSchema.optional().meta({
      title: 'Web address',
      description: 'Where to find the file, or the page with the file.',
      examples: ['https://www.example.org/neglect-toolkit.pdf'],
    }),
    format: PlainTextSchema.optional().meta({
      title: 'Format',
      description: 'The kind of file. Leave out for a page.',
      examples: ['PDF'],
    }),
    size: PlainTextSchema.optional().meta({
      title: 'Size',
      description: 'How large the file is, or how many pages it has.',
      examples: ['340 kB, 12 pages'],
    }),
  })
  .refine(({ name, url }) => (name === undefined) !== (url === undefined), {
    error: 'Name a file in files/, or give the web address of one elsewhere. Do not give both.',
    path: ['name'],
  })
  .refine(({ name, accessible }) => name === undefined || accessible !== undefined, {
    error: 'Say whether the file is accessible: yes, partly, no or not-tested.',
    path: ['accessible'],
  });

/** When and how a course can be attended. */
const TrainingDatesSchema = z.strictObject({
  from: IsoDateSchema.meta({ title: 'First day', description: 'The first day of the course.' }),
  to: IsoDateSchema.optional().meta({
    title: 'Last day',
    description: 'The last day, if there is more than one.',
  }),
  level: ProseSchema.meta({
    title: 'Level',
    description: 'Who it is for, and how much they already know.',
    examples: ['Level 3, for people who work with families'],
  }),
  place: ProseSchema.optional().meta({
    title: 'Place',
    description: 'Where it is.',
    examples: ['Online'],
  }),
  book: WebAddressSchema.meta({
    title: 'Booking',
    description: 'Where to book a place.',
    examples: ['https://www.example.org/book'],
  }),
});

export const LibraryItemSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'What it is called.',
      examples: ['Neglect toolkit'],
    }),
    kind: LibraryKindSchema.meta({
      title: 'Kind',
      description:
        'What it is. "earlier-edition": a text that has been replaced, kept for reference.',
    }),
    audience: AudienceSchema.default('practitioner'),
    language: LanguageSchema.optional().meta({
      title: 'Language',
      description:
        'The language of the title and file, if different from the site. Screen readers then read the title in that language.',
      examples: ['cy'],
    }),
    owner: ProseSchema.optional().meta({
      title: 'Owner',
      description: 'The group or body responsible for it.',
      examples: ['Learning subgroup'],
    }),
    date: PartialDateSchema.meta({
      title: 'Date',
      description: 'When it was issued or published, as exactly as the source says.',
    }),
    issue: PlainTextSchema.optional().meta({
      title: 'Issue',
      description: 'The number of the issue or version.',
      examples: ['3'],
    }),
    amended: z
      .array(
        z.strictObject({
          date: IsoDateSchema.meta({ title: 'Date', description: 'The day of the change.' }),
          what: ProseSchema.meta({
            title: 'What changed',
            description: 'What changed, in a sentence.',
            examples: ['The telephone number of the front door is new.'],
          }),
        }),
      )
      .default([])
      .meta({ title: 'Amendments', description: 'What has changed since, newest first.' }),
    file: LibraryFileSchema.optional().meta({
      title: 'File',
      description: 'Where the document is, if not on this page.',
    }),
    training: TrainingDatesSchema.optional().meta({
      title: 'Course',
      description: 'When and how to attend a course. Needed for the kind "training".',
    }),
    replacedBy: SiteAddressSchema.optional().meta({
      title: 'Replaced by',
      description:
        'The page on this site that replaced it. A banner then says it has been superseded. Needed for the kind "earlier-edition".',
      examples: ['/arrangements/'],
    }),
    ...pageFields,
    ...movedFields,
  })
  .refine(({ kind, training }) => kind !== 'training' || training !== undefined, {
    error: 'Give the date, the level and where to book.',
    path: ['training'],
  })
  .refine(({ kind, replacedBy }) => kind !== 'earlier-edition' || replacedBy !== undefined, {
    error: 'Give the page that replaced it.',
    path: ['replacedBy'],
  })
  .meta({
    title: 'Library item',
    description: 'One briefing, document, course or piece of news.',
  });
export type LibraryItem = z.infer<typeof LibraryItemSchema>;
