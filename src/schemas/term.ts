import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { AudienceSchema, pageFields } from './page.ts';
import { PageLinkSchema } from './pageLink.ts';
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
  /** `true` for a harm that is done to people: its page says what to look for, what to do now and who to call. */
  harm: z.boolean().default(false).meta({
    title: 'Harm',
    description:
      'true for a harm that is done to people. Its page then has signs, what to do now and who to call; a live site needs all three.',
  }),
  /** The signs of the harm, a few words each. */
  signs: z
    .array(PlainTextSchema)
    .default([])
    .meta({
      title: 'Signs',
      description: 'What people may notice, one sign each.',
      examples: [['Goes missing, or comes home late, again and again.']],
    }),
  /** What to do now, step by step. */
  doNow: z
    .array(PlainTextSchema)
    .default([])
    .meta({
      title: 'What to do now',
      description: 'What to do, one step each, the most urgent first.',
      examples: [['If the child is in danger now, call 999.']],
    }),
  /** Who to call: ids of contacts in `site.yaml`. */
  call: z
    .array(SlugSchema)
    .default([])
    .meta({
      title: 'Who to call',
      description: 'The ids of contacts in site.yaml, the first to call first.',
      examples: [['emergency', 'front-door']],
    }),
  /** Words of the steps that lead to a page of this site. */
  links: z.array(PageLinkSchema).default([]).meta({
    title: 'Links',
    description: 'Words of "What to do now" that lead to a page of this site.',
  }),
  /** Whom the entry is written for. */
  audience: AudienceSchema.default('public'),
  /** How well the definition has been checked. */
  evidence: EvidenceSchema,
  /** Duplicates, conflicts or errors in the source, and how they were resolved. */
  sourceNote: PlainTextSchema.optional(),
  ...termPageFields,
});
export type Term = z.infer<typeof TermSchema>;
