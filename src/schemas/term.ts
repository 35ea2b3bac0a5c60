import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { AudienceSchema, pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { refersTo } from './slug.ts';

const { summary: _definitionStandsIn, keywords: _aliasesStandIn, ...termPageFields } = pageFields;

export const TermSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Term',
      description: 'The term spelt out.',
      examples: ['local authority designated officer'],
    }),
    abbreviation: PlainTextSchema.max(20)
      .optional()
      .meta({
        title: 'Abbreviation',
        description: 'The abbreviation, at most 20 characters.',
        examples: ['LADO'],
      }),
    aliases: z
      .array(PlainTextSchema)
      .default([])
      .meta({
        title: 'Other words',
        description:
          'Everyday words, other spellings and shorthand for the same thing. They feed the search and its suggestions.',
        examples: [['designated officer', 'LADOs']],
      }),
    definition: ProseSchema.meta({
      title: 'Definition',
      description: 'What it means, in one plain sentence.',
      examples: [
        'The council officer to contact when an adult who works or volunteers with children may have harmed a child.',
      ],
    }),
    status: z.enum(['current', 'superseded', 'local']).meta({
      title: 'Status',
      description:
        '"current": in use. "superseded": replaced by another term. "local": in use in this area only.',
    }),
    supersededBy: z
      .array(refersTo('glossary term'))
      .default([])
      .meta({
        title: 'Superseded by',
        description:
          'The terms that replaced it: names of files in glossary/. Needed when it is superseded.',
        examples: [['probation-service']],
      }),
    supersededOn: PartialDateSchema.optional().meta({
      title: 'Superseded on',
      description:
        'When it stopped being used, as exactly as is known. The check compares texts with it.',
      examples: ['2022-07'],
    }),
    supersededWhen: ProseSchema.optional().meta({
      title: 'Superseded when, in words',
      description:
        'The same in words, only where a date cannot say it. Shown in place of the date.',
      examples: ['by 2019'],
    }),
    seeAlso: z
      .array(refersTo('glossary term'))
      .default([])
      .meta({
        title: 'See also',
        description: 'Related terms: names of files in glossary/.',
        examples: [['substantiated-allegation']],
      }),
    audience: AudienceSchema.default('public'),
    evidence: EvidenceSchema,
    sourceNote: PlainTextSchema.optional().meta({
      title: 'Note on the source',
      description: 'Duplicates, conflicts or errors in the source, and how they were resolved.',
      examples: ['The list of abbreviations gives the term twice.'],
    }),
    ...termPageFields,
  })
  .meta({
    title: 'Glossary term',
    description:
      'One term of the glossary. The text below the settings, if there is any, is the longer explanation.',
  });
export type Term = z.infer<typeof TermSchema>;
