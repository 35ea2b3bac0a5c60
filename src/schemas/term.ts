import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { AudienceSchema, pageFields } from './page.ts';
import { PageLinkSchema } from './pageLink.ts';
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
        description: 'The abbreviation, up to 20 characters.',
        examples: ['LADO'],
      }),
    aliases: z
      .array(PlainTextSchema)
      .default([])
      .meta({
        title: 'Other words',
        description:
          'Everyday words, other spellings and shorthand for the same thing. The search uses them, and suggests them.',
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
          'The terms that replaced it: names of files in glossary/. Needed if it is superseded.',
        examples: [['probation-service']],
      }),
    supersededOn: PartialDateSchema.optional().meta({
      title: 'Superseded on',
      description:
        'When people stopped using it, as exactly as you know. The check compares text with it.',
      examples: ['2022-07'],
    }),
    supersededWhen: ProseSchema.optional().meta({
      title: 'Superseded when, in words',
      description: 'The same in words, only if a date cannot say it. Shown instead of the date.',
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
    harm: z.boolean().default(false).meta({
      title: 'Harm',
      description:
        '"true" for a harm done to people. Its page then has signs, what to do now and who to call. A live site needs all three.',
    }),
    signs: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'Signs',
        description: 'What people may notice, one sign each.',
        examples: [['Repeatedly goes missing or comes home late.']],
      }),
    doNow: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'What to do now',
        description: 'What to do, one step at a time, most urgent first.',
        examples: [['If the child is in danger now, call 999.']],
      }),
    call: z
      .array(refersTo('contact'))
      .default([])
      .meta({
        title: 'Who to call',
        description: 'The ids of contacts in site.yaml, in the order to call them.',
        examples: [['emergency', 'front-door']],
      }),
    links: z.array(PageLinkSchema).default([]).meta({
      title: 'Links',
      description: 'Words in "What to do now" that link to a page on this site.',
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
    description: 'One term in the glossary. Any text below the settings is the longer explanation.',
  });
export type Term = z.infer<typeof TermSchema>;
