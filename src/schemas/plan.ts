import { z } from 'zod';
import { pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { PlanActionSchema } from './planAction.ts';
import { StatusWordSchema } from './planStatus.ts';
import { RecommendationReferenceSchema } from './recommendation.ts';
import { localIdOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** A part of a plan. */
export const PlanThemeSchema = z.strictObject({
  id: localIdOf('theme').meta({
    title: 'Id',
    description: 'A stable id within the plan. It is part of a permanent address.',
    examples: ['leadership'],
  }),
  number: PlainTextSchema.optional().meta({
    title: 'Number',
    description: 'The number as printed.',
    examples: ['3'],
  }),
  title: ProseSchema.meta({
    title: 'Heading',
    description: 'The heading of the part.',
    examples: ['Leadership and governance'],
  }),
  outcomes: z
    .array(ProseSchema)
    .default([])
    .meta({
      title: 'Outcomes',
      description: 'What this part of the plan aims to achieve, one sentence for each point.',
      examples: [['Children are seen alone when they are assessed.']],
    }),
  answers: z
    .array(RecommendationReferenceSchema)
    .default([])
    .meta({
      title: 'Recommendations',
      description: 'The recommendations answered by every action in this part.',
      examples: [['ofsted-2018/case-recording']],
    }),
  actions: z.array(PlanActionSchema).default([]).meta({
    title: 'Actions',
    description:
      'The actions, in the order of the plan. You can leave them out if the source only gives the heading.',
  }),
});
export type PlanTheme = z.infer<typeof PlanThemeSchema>;

/** Something that happened to a plan as a whole, for the timeline. */
export const PlanUpdateSchema = z.strictObject({
  date: PartialDateSchema.meta({ title: 'Date', description: 'When it happened.' }),
  text: ProseSchema.meta({
    title: 'What happened',
    description: 'What happened to the plan, in a sentence.',
    examples: ['The action plan became the Safeguarding Plan, with five themes.'],
  }),
  source: SourceReferenceSchema,
});

export const PlanSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'The full title.',
      examples: ['Action plan after the Ofsted inspection of 2018'],
    }),
    shortTitle: ProseSchema.max(60).meta({
      title: 'Short title',
      description: 'A short name with the year, for lists and links, up to 60 characters.',
      examples: ['Ofsted action plan, 2019'],
    }),
    started: PartialDateSchema.meta({ title: 'Started', description: 'When the plan was made.' }),
    asAt: PartialDateSchema.meta({
      title: 'Progress up to',
      description: 'The last day or month this file gives progress for.',
    }),
    owner: ProseSchema.optional().meta({
      title: 'Owner',
      description: 'The group or post that oversees the plan, in words.',
      examples: ['Safeguarding Plan Steering Group'],
    }),
    replaces: refersTo('plan')
      .optional()
      .meta({
        title: 'Replaces',
        description: 'The plan this one replaced: the name of a file in improvement/plans/.',
        examples: ['joint-area-review-action-plan'],
      }),
    actionsTitle: ProseSchema.default('Actions').meta({
      title: 'Heading of the actions',
      description: 'What the plan calls its actions.',
      examples: ['Savings'],
    }),
    statuses: z.array(StatusWordSchema).min(1).meta({
      title: 'Status words',
      description: 'The status words for actions, in the order of the key.',
    }),
    themes: z
      .array(PlanThemeSchema)
      .min(1)
      .meta({ title: 'Themes', description: 'The parts of the plan, in order.' }),
    updates: z.array(PlanUpdateSchema).default([]).meta({
      title: 'Updates',
      description: 'What happened to the whole plan, oldest first.',
    }),
    silent: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'What is not known',
        description: 'What the sources do not say, as plain statements.',
        examples: [['The report does not say when the work will finish.']],
      }),
    ...pageFields,
  })
  .meta({ title: 'Improvement plan', description: 'One improvement plan.' });
export type Plan = z.infer<typeof PlanSchema>;
