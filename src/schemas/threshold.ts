import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { IsoDateSchema } from './isoDate.ts';
import { KeywordsSchema } from './page.ts';
import { PageLinkSchema } from './pageLink.ts';
import { ProseSchema } from './plainText.ts';
import { idOf, refersTo } from './slug.ts';
import { SourceReferenceSchema, SourcesSchema } from './sourceReference.ts';

/** One level of need. Names are the partnership's own; the id is stable and is in addresses. */
export const LevelSchema = z.strictObject({
  id: idOf('level').meta({
    title: 'Id',
    description: 'A stable id. It is part of a permanent address.',
    examples: ['level-2'],
  }),
  label: ProseSchema.meta({
    title: 'Label',
    description: 'How the level is numbered or lettered.',
    examples: ['Level 2'],
  }),
  name: ProseSchema.meta({
    title: 'Name',
    description: "The name of the level, in the partnership's own words.",
    examples: ['Early help'],
  }),
  meaning: ProseSchema.meta({
    title: 'Meaning',
    description: 'What the level means, in one or two plain sentences.',
    examples: ['The child needs some extra help, which one service can give.'],
  }),
  response: ProseSchema.meta({
    title: 'Response',
    description: 'What services do at this level.',
    examples: ['Services that already know the family give the extra help.'],
  }),
  whatToDo: z
    .array(ProseSchema)
    .min(1)
    .meta({
      title: 'What to do now',
      description: 'What to do now, step by step.',
      examples: [['Talk to the family.', 'Ask for their consent.']],
    }),
  lead: ProseSchema.meta({
    title: 'Who leads',
    description: 'Who leads the work at this level.',
    examples: ['A lead professional'],
  }),
  consent: ProseSchema.meta({
    title: 'Consent',
    description: 'Whether consent is needed, and when it is not.',
    examples: ['Needed. Without it, help is offered again later.'],
  }),
  law: ProseSchema.meta({
    title: 'Law',
    description: 'What the law says, in plain words.',
    examples: ['The child is in need under section 17 of the Children Act 1989.'],
  }),
  timeLimits: z
    .array(refersTo('time limit'))
    .default([])
    .meta({
      title: 'Time limits',
      description: 'The time limits that start at this level: ids in thresholds/timescales.yaml.',
      examples: [['referral-decision']],
    }),
  evidence: EvidenceSchema,
  sources: SourcesSchema,
  keywords: KeywordsSchema,
});
export type Level = z.infer<typeof LevelSchema>;

/** One domain of the assessment framework, for example `Parenting capacity`. */
export const DomainSchema = z.strictObject({
  id: idOf('domain').meta({
    title: 'Id',
    description: 'A stable id that indicators use to refer to the domain.',
    examples: ['parenting-capacity'],
  }),
  name: ProseSchema.meta({
    title: 'Name',
    description: 'The name of the domain.',
    examples: ['Parenting capacity'],
  }),
  meaning: ProseSchema.meta({
    title: 'Meaning',
    description: 'What the domain covers, in a sentence.',
    examples: ['What the parents or carers give the child: care, safety and warmth.'],
  }),
  parts: z
    .array(ProseSchema)
    .default([])
    .meta({
      title: 'Parts',
      description: 'The parts of the domain.',
      examples: [['Basic care', 'Ensuring safety']],
    }),
  evidence: EvidenceSchema,
});
export type Domain = z.infer<typeof DomainSchema>;

/** A sign that helps to judge the level of need. */
export const IndicatorSchema = z.strictObject({
  id: idOf('indicator').meta({
    title: 'Id',
    description: 'A stable id. It is a permanent anchor.',
    examples: ['physically-well'],
  }),
  level: refersTo('level').meta({
    title: 'Level',
    description: 'The level: an id in thresholds/levels.yaml.',
    examples: ['level-2'],
  }),
  domain: refersTo('domain').meta({
    title: 'Domain',
    description: 'The domain: an id in thresholds/domains.yaml.',
    examples: ['parenting-capacity'],
  }),
  text: ProseSchema.meta({
    title: 'Sign',
    description: 'The sign, in plain words.',
    examples: ['Is often late for school.'],
  }),
  part: ProseSchema.optional().meta({
    title: 'Part of the domain',
    description: 'The part of the domain it is in.',
    examples: ['Health'],
  }),
  ages: ProseSchema.optional().meta({
    title: 'Ages',
    description: 'The ages the source limits it to, in words.',
    examples: ['under 5'],
  }),
  safeguarding: z.boolean().default(false).meta({
    title: 'Safeguarding sign',
    description: 'Whether any child with this sign needs protection, even if all else is well.',
  }),
  onCard: z.boolean().default(false).meta({
    title: 'On the card',
    description:
      'Whether the printable card lists it as a key sign of its level. Two or three fit for each level.',
  }),
  source: SourceReferenceSchema,
  keywords: KeywordsSchema,
});
export type Indicator = z.infer<typeof IndicatorSchema>;

export const LevelsFileSchema = z
  .strictObject({
    introduction: ProseSchema.meta({
      title: 'Introduction',
      description: 'What the threshold guide is called and who it is for.',
      examples: [
        'These four levels help anyone who works with children to find the right help at the right time.',
      ],
    }),
    signsNote: ProseSchema.optional().meta({
      title: 'Note on the signs',
      description:
        "Whose list of signs it is, if not the partnership's own. Shown wherever signs are listed.",
      examples: ["The signs come from other areas' published pages."],
    }),
    principles: z
      .array(
        z.strictObject({
          title: ProseSchema.meta({
            title: 'Principle',
            description: 'The principle in a few words.',
            examples: ['This is not a tick-box exercise'],
          }),
          text: ProseSchema.meta({
            title: 'Explanation',
            description: 'The principle, in one or two sentences.',
            examples: ['Counting signs does not give the answer.'],
          }),
          source: SourceReferenceSchema,
        }),
      )
      .min(1)
      .meta({
        title: 'Principles',
        description: 'What everyone must know before using the list.',
      }),
    levels: z
      .array(LevelSchema)
      .min(2)
      .meta({ title: 'Levels', description: 'The levels, from least to greatest need.' }),
    seeAlso: z.array(PageLinkSchema).default([]).meta({
      title: 'See also',
      description:
        'Where else readers of the guide may need to go, for example if they are worried about a colleague.',
    }),
    links: z.array(PageLinkSchema).default([]).meta({
      title: 'Linked words',
      description: 'Words that become a link wherever "What to do now" uses them.',
    }),
    reviewed: IsoDateSchema.meta({
      title: 'Last checked',
      description: 'When the guide was last checked against its sources.',
    }),
    reviewBy: IsoDateSchema.optional().meta({
      title: 'Check again by',
      description: 'When it must next be checked.',
    }),
  })
  .meta({
    title: 'Levels of need',
    description: 'The levels of need, and what every reader must know before using them.',
  });

export const DomainsFileSchema = z
  .strictObject({
    domains: z.array(DomainSchema).min(1).meta({
      title: 'Domains',
      description: 'The domains of the assessment framework, in the order of the page.',
    }),
  })
  .meta({ title: 'Domains', description: 'The domains of the assessment framework.' });

export const IndicatorsFileSchema = z
  .strictObject({
    indicators: z.array(IndicatorSchema).min(1).meta({
      title: 'Indicators',
      description: 'The signs that help to judge the level of need.',
    }),
  })
  .meta({ title: 'Indicators', description: 'The signs that help to judge the level of need.' });
