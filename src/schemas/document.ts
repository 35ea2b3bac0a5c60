import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { LanguageSchema } from './language.ts';
import { ProseSchema } from './plainText.ts';
import { idOf } from './slug.ts';
import { webAddressAdvice } from './webAddress.ts';

/** A document that facts on the site come from. */
export const DocumentSchema = z.strictObject({
  id: idOf('document').meta({
    title: 'Id',
    description: 'A stable id that other files use to refer to the document.',
    examples: ['scrutiny-pack-2019'],
  }),
  title: ProseSchema.meta({
    title: 'Title',
    description: 'The full title.',
    examples: [
      "Agenda and reports of the Children and Young People's Scrutiny Panel, 19 September 2019",
    ],
  }),
  shortTitle: ProseSchema.meta({
    title: 'Short title',
    description: 'A short name for notes on sources.',
    examples: ['Scrutiny panel pack, September 2019'],
  }),
  language: LanguageSchema.optional().meta({
    title: 'Language',
    description:
      'The language of its titles, if different from the site. Screen readers then read them in that language.',
    examples: ['cy'],
  }),
  publisher: ProseSchema.meta({
    title: 'Publisher',
    description: 'Who published it.',
    examples: ['Vale Council'],
  }),
  date: IsoDateSchema.optional().meta({
    title: 'Date',
    description: 'When it was published. Leave out if not known.',
  }),
  papers: z
    .url({ protocol: /^https?$/u, error: webAddressAdvice })
    .optional()
    .meta({
      title: 'Where papers are published',
      description:
        "Where its publisher puts such papers, if you do not know the address of the document itself. For example, a council's committee page.",
      examples: ['https://www.example.org/committee-papers'],
    }),
  url: z
    .url({ protocol: /^https?$/u, error: webAddressAdvice })
    .optional()
    .meta({
      title: 'Web address',
      description: 'Where to read it.',
      examples: [
        'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
      ],
    }),
});
export type Document = z.infer<typeof DocumentSchema>;

export const DocumentsFileSchema = z
  .strictObject({
    documents: z
      .array(DocumentSchema)
      .min(1)
      .meta({ title: 'Documents', description: 'The documents, in any order.' }),
  })
  .meta({ title: 'Documents', description: 'Every document cited in the content.' });
