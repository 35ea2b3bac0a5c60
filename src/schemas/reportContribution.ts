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
      description: 'The bodies that have to contribute: names of files in agencies/.',
      examples: [['vale-police']],
    }),
  due: IsoDateSchema.meta({
    title: 'Due',
    description: 'The date each contribution is due.',
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
        description: 'What the body did, one sentence for each point.',
        examples: [['We trained all call handlers.']],
      }),
    changed: ImpactBesideReportSchema.meta({
      title: 'What changed',
      description:
        'What changed for the people the partnership serves, with evidence, or the words: no evidence yet.',
    }),
    next: ProseSchema.meta({
      title: 'What is next',
      description: 'What the body will do next.',
      examples: ['We will review repeat calls every month.'],
    }),
    sources: SourcesSchema,
    reviewed: IsoDateSchema.meta({
      title: 'Last checked',
      description: 'When the body last checked its contribution.',
    }),
  })
  .meta({
    title: 'Contribution from a partner',
    description:
      'What one body says in an annual report. The file has the same name as its agency.',
  });
export type ReportContribution = z.infer<typeof ReportContributionSchema>;
