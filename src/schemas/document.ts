import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';

/** A document that facts on the site come from. */
export const DocumentSchema = z.strictObject({
  /** How other files refer to it. */
  id: SlugSchema,
  /** Its full title. */
  title: PlainTextSchema,
  /** A short name for source notes, for example `Scrutiny panel pack, September 2019`. */
  shortTitle: PlainTextSchema,
  /** Who published it. */
  publisher: PlainTextSchema,
  /** When it was published. Leave out when it is not known. */
  date: IsoDateSchema.optional(),
  /**
   * Where its publisher puts such papers, when the address of the document itself is not known, for example the page of a
   * council's committees.
   */
  papers: z
    .url({ protocol: /^https?$/u, error: 'Write a full web address that starts with https://.' })
    .optional(),
  /** Where it can be read. */
  url: z
    .url({ protocol: /^https?$/u, error: 'Write a full web address that starts with https://.' })
    .optional(),
});
export type Document = z.infer<typeof DocumentSchema>;

/** `content/documents.yaml`: every document that the content cites. */
export const DocumentsFileSchema = z.strictObject({
  /** The documents, in any order. */
  documents: z.array(DocumentSchema).min(1),
});
