import { z } from 'zod';
import { ExplanationSchema } from './explanation.ts';
import { DateSpanSchema, IsoDateSchema } from './isoDate.ts';
import { ProseSchema } from './plainText.ts';
import { NextPrioritySchema, PrioritySchema } from './priority.ts';
import { RecordedStepSchema } from './recordedStep.ts';
import { OwedContributionsSchema } from './reportContribution.ts';
import { ReportEvidenceSchema } from './reportEvidence.ts';
import { ReportFundingSchema } from './reportFunding.ts';
import { ScrutinySchema } from './scrutiny.ts';
import { refersTo } from './slug.ts';
import { SourcesSchema } from './sourceReference.ts';
import { TrainingSchema } from './training.ts';

/** A year in an address: `2018-19`, or `2018-20` for a longer period. */
export const ReportYearSchema = z.string().regex(/^\d{4}-\d{2}$/u, {
  error: 'Name the folder after the years it covers, for example "2018-19".',
});

export const ReportSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'The title of the report.',
      examples: ['Annual report 2018/19'],
    }),
    summary: ProseSchema.meta({
      title: 'Summary',
      description:
        'One or two plain sentences, shown in lists, search results and previews of links.',
      examples: ['What was done from April 2018 to March 2019, and what it led to.'],
    }),
    period: DateSpanSchema.meta({
      title: 'Period',
      description:
        'The dates the report covers. It can be any length: real reports cover 12, 18 or 24 months.',
    }),
    status: z.enum(['draft', 'approved', 'published']).meta({
      title: 'Status',
      description:
        '"draft": shown with a banner on a demonstration site, and left out of a live one. "approved": signed off by every safeguarding partner. "published": signed off, complete and public.',
    }),
    approved: IsoDateSchema.optional().meta({
      title: 'Approved',
      description: 'The date the safeguarding partners approved it.',
    }),
    published: IsoDateSchema.optional().meta({
      title: 'Published',
      description: 'The day of publication.',
    }),
    statusNote: ProseSchema.optional().meta({
      title: 'Note on the status',
      description: 'What readers must know about its status before it is published.',
      examples: ['The safeguarding partners have not approved this report.'],
    }),
    answers: z
      .array(refersTo('requirement edition'))
      .min(1)
      .meta({
        title: 'Answers',
        description:
          'The editions of the requirements it answers: names of files in requirements/.',
        examples: [['working-together-2018']],
      }),
    headlines: z
      .array(ProseSchema)
      .max(6, { error: 'Give up to six headlines.' })
      .default([])
      .meta({
        title: 'Headlines',
        description:
          'Up to six findings, each one sentence with its context. You can add a figure with a Value component.',
        examples: [['Contacts with the designated officer rose for the third year running.']],
      }),
    priorities: z
      .array(PrioritySchema)
      .default([])
      .meta({ title: 'Priorities', description: 'The priorities the report covers.' }),
    prioritiesNote: ProseSchema.optional().meta({
      title: 'Note on the priorities',
      description: 'What readers should know about the priorities.',
      examples: ['The sources do not name priorities for this year.'],
    }),
    nextPriorities: z.array(NextPrioritySchema).default([]).meta({
      title: 'Next priorities',
      description: 'The priorities for the period after the report.',
    }),
    training: z.array(TrainingSchema).default([]).meta({
      title: 'Training',
      description: 'The training given, and how far it was evaluated.',
    }),
    scrutiny: ScrutinySchema.optional().meta({
      title: 'Independent scrutiny',
      description:
        "The independent scrutineer's assessment. Leave out if there is none. The report then says so.",
    }),
    funding: ReportFundingSchema.optional().meta({
      title: 'Funding',
      description: 'Who paid for the partnership, and the change from the year before.',
    }),
    accounts: refersTo('dataset')
      .optional()
      .meta({
        title: 'Accounts',
        description:
          'The "accounts" dataset with income, spending, reserves and help in kind for this year and the year before: the name of a file in datasets/.',
        examples: ['partnership-accounts'],
      }),
    attendance: refersTo('dataset')
      .optional()
      .meta({
        title: 'Attendance',
        description:
          'The "attendance" dataset with attendance at meetings in the period: the name of a file in datasets/.',
        examples: ['attendance-2018-19'],
      }),
    reviewsListed: IsoDateSchema.optional().meta({
      title: 'Reviews listed',
      description:
        'The date someone checked that every practice review of the period is in reviews/. After that the report makes its tables of reviews from there, and an empty table means there were none.',
    }),
    contributionsOwed: OwedContributionsSchema.optional().meta({
      title: 'Contributions from partners',
      description:
        'Which bodies have to contribute to the report, and by when. Each contribution is a file in contributions/.',
    }),
    evidence: z.array(ReportEvidenceSchema).default([]).meta({
      title: 'Evidence',
      description: 'The evidence for statements of impact. List it once and refer to it by id.',
    }),
    steps: z.array(RecordedStepSchema).default([]).meta({
      title: 'Steps taken',
      description:
        'What was done, for requirements met by doing something rather than writing it down.',
    }),
    explanations: z
      .array(ExplanationSchema)
      .default([])
      .meta({ title: 'Explanations', description: 'Why some requirements are not met.' }),
    sources: SourcesSchema,
    reviewed: IsoDateSchema.meta({
      title: 'Last checked',
      description: 'When the report was last checked against its sources.',
    }),
  })
  .meta({
    title: 'Report',
    description:
      'What an annual report says in its lists. A sign-off covers all of it except the three lines "status", "approved" and "published", which change as the report progresses.',
  });
export type ReportDefinition = z.infer<typeof ReportSchema>;
