import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SourcesSchema } from './sourceReference.ts';

/** Fields that every published page has. Spread into the schema of each kind of page. */
export const pageFields = {
  /** One or two plain sentences: shown in lists, search results and link previews. */
  summary: PlainTextSchema,
  /** The documents and paragraphs that the facts come from. */
  sources: SourcesSchema,
  /** When somebody last checked this page against its sources. */
  reviewed: IsoDateSchema,
  /** When it must next be checked. The check warns once this date has passed. */
  reviewBy: IsoDateSchema.optional(),
  /** Other words that people use when they look for this page. They feed the search, never the page. */
  keywords: z.array(PlainTextSchema).default([]),
};

/** Whom a page is written for. Sets the reading level that the check expects, and the search filter. */
export const AudienceSchema = z.enum(['public', 'practitioner', 'business-unit']);
export type Audience = z.infer<typeof AudienceSchema>;
