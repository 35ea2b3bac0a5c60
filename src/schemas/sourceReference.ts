import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { refersTo } from './slug.ts';

/** Where a fact comes from. */
export const SourceReferenceSchema = z
  .strictObject({
    document: refersTo('document').meta({
      title: 'Document',
      description: 'The document, by its id in documents.yaml.',
      examples: ['scrutiny-pack-2019'],
    }),
    paragraph: PlainTextSchema.optional().meta({
      title: 'Place',
      description: 'The paragraph, table or page, as numbered in the document.',
      examples: ['2.16.2', 'Appendix 1'],
    }),
    note: PlainTextSchema.optional().meta({
      title: 'Note',
      description: 'What readers should know about the source, such as damage or ambiguity in it.',
      examples: ['The page is cut off in the copy.'],
    }),
  })
  .meta({
    title: 'Source',
    description: 'The document that says so, and the place in it.',
    cites: true,
  });
export type SourceReference = z.infer<typeof SourceReferenceSchema>;

/** At least one source: nothing is published without saying where it comes from. */
export const SourcesSchema = z
  .array(SourceReferenceSchema)
  .min(1, { error: 'Name at least one source.' })
  .meta({
    title: 'Sources',
    description: 'The documents the facts come from, and the places in them. At least one.',
  });
