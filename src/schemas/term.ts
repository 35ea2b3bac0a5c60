import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { AudienceSchema, pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';

const { summary: _definitionStandsIn, keywords: _aliasesStandIn, ...termPageFields } = pageFields;

/** One glossary term: `content/glossary/<slug>.mdx`. The body, if any, is the longer explanation. */
export const TermSchema = z.strictObject({
  /** The term spelt out, for example `local authority designated officer`. */
  title: PlainTextSchema,
  /** Its abbreviation, for example `LADO`. */
  abbreviation: PlainTextSchema.max(20).optional(),
  /** Everyday words, other spellings and shorthand that mean the same. They feed the search and suggestions. */
  aliases: z.array(PlainTextSchema).default([]),
  /** What it means, in one plain sentence. */
  definition: PlainTextSchema,
  /** `current`: in use. `superseded`: replaced by another term. `local`: in use in this area only. */
  status: z.enum(['current', 'superseded', 'local']),
  /** The terms that replaced it. Required when it is superseded. */
  supersededBy: z.array(SlugSchema).default([]),
  /** When it stopped being used, as exactly as is known, for example `2022-07`. The check holds texts against it. */
  supersededOn: PartialDateSchema.optional(),
  /** The same in words, only where a date cannot say it, for example `by 2019`. Shown in its place. */
  supersededWhen: PlainTextSchema.optional(),
  /** Related terms. */
  seeAlso: z.array(SlugSchema).default([]),
  /** Whom the entry is written for. */
  audience: AudienceSchema.default('public'),
  /** How well the definition has been checked. */
  evidence: EvidenceSchema,
  /** Duplicates, conflicts or errors in the source, and how they were resolved. */
  sourceNote: PlainTextSchema.optional(),
  ...termPageFields,
});
export type Term = z.infer<typeof TermSchema>;
