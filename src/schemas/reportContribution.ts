import { z } from 'zod';
import { ImpactBesideReportSchema } from './impact.ts';
import { IsoDateSchema } from './isoDate.ts';
import { ProseSchema } from './plainText.ts';
import { refersTo } from './slug.ts';
import { SourcesSchema } from './sourceReference.ts';

/** Which bodies owe a part of the report, and by when. */
export const OwedContributionsSchema = z.strictObject({
  from: z
    .array(refersTo('agency'))
    .min(1)
    .meta({
      title: 'From',
      description: 'The bodies that owe a part: names of files in agencies/.',
      examples: [['vale-police']],
    }),
  due: IsoDateSchema.meta({
    title: 'Due',
    description: 'The day by which each part is due.',
    examples: ['2019-06-30'],
  }),
});

/** `reports/<year>/contributions/<agency>.mdx`: what one body says in the report. The questions are the same for each. */
export const ReportContributionSchema = z
  .strictObject({
    did: z
      .array(ProseSchema)
      .min(1, { error: 'Say at least one thing that was done.' })
      .meta({
        title: 'What we did',
        description: 'What the body did, each point a sentence.',
        examples: [['We trained all call handlers.']],
      }),
    changed: ImpactBesideReportSchema.meta({
      title: 'What changed',
      description:
        'What changed for the people that the partnership looks after, with the evidence for it, or the words: no evidence yet.',
    }),
    next: ProseSchema.meta({
      title: 'What is next',
      description: 'What the body does next.',
      examples: ['We look at repeat calls every month.'],
    }),
    sources: SourcesSchema,
    reviewed: IsoDateSchema.meta({
      title: 'Last checked',
      description: 'When the body last checked its part.',
    }),
  })
  .meta({
    title: 'Part of a partner',
    description:
      'What one body says in an annual report. The name of the file is that of its agency.',
  });
export type ReportContribution = z.infer<typeof ReportContributionSchema>;
