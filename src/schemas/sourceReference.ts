import { z } from 'zod';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';

/** Where a fact comes from: a document listed in `documents.yaml` and the place in it. */
export const SourceReferenceSchema = z.strictObject({
  /** The id of the document in `documents.yaml`. */
  document: SlugSchema,
  /** The paragraph, table or page as the document numbers it, for example `2.16.2` or `Appendix 1`. */
  paragraph: PlainTextSchema.optional(),
  /** What a reader should know about the source, such as damage or ambiguity in it. */
  note: PlainTextSchema.optional(),
});
export type SourceReference = z.infer<typeof SourceReferenceSchema>;

/** At least one source: nothing is published without saying where it comes from. */
export const SourcesSchema = z
  .array(SourceReferenceSchema)
  .min(1, { error: 'Name at least one source.' });
