import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { PlanEvidenceSchema } from './planEvidence.ts';
import { PlanStatusSchema } from './planStatus.ts';
import { RecommendationReferenceSchema } from './recommendation.ts';
import { localIdOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** What was said about an action on a day. Notes are added and never changed. */
export const ProgressNoteSchema = z.strictObject({
  date: PartialDateSchema.meta({ title: 'Date', description: 'The day or month of the note.' }),
  text: ProseSchema.meta({
    title: 'Note',
    description: 'The note, in your own words.',
    examples: ['A tool for recording supervision is in use in all teams.'],
  }),
  status: ProseSchema.optional().meta({
    title: 'Status',
    description: 'The status on that date: one of the words under "statuses".',
    examples: ['Amber'],
    chosenFrom: ['statuses', 'word'],
  }),
  source: SourceReferenceSchema,
});
export type ProgressNote = z.infer<typeof ProgressNoteSchema>;

/** When something is to be ready: a date, words, or both. */
export const DueSchema = z
  .strictObject({
    by: PartialDateSchema.optional().meta({
      title: 'By',
      description:
        'The day, month or year it is due by. Never change it, so that readers can see what is late.',
    }),
    inWords: ProseSchema.optional().meta({
      title: 'In words',
      description: 'The target in words.',
      examples: ["In line with each child's needs"],
    }),
    expected: PartialDateSchema.optional().meta({
      title: 'Now expected',
      description: 'When it is now expected, if later than it was due.',
    }),
  })
  .refine(({ by, inWords }) => by !== undefined || inWords !== undefined, {
    error: 'Give the date as "by", or the target as "inWords".',
  });
export type Due = z.infer<typeof DueSchema>;

const stepFields = {
  id: localIdOf('action or milestone').meta({
    title: 'Id',
    description:
      'A stable id within the plan. It is a permanent anchor. Actions and milestones share their ids.',
    examples: ['team-evidence-files'],
  }),
  number: PlainTextSchema.optional().meta({
    title: 'Number',
    description: 'The number as printed.',
    examples: ['1.4'],
  }),
  text: ProseSchema.meta({
    title: 'What has to be done',
    description: 'What has to be done, in your own words.',
    examples: ['Every team keeps a file of evidence, all to one standard.'],
  }),
  start: PartialDateSchema.optional().meta({ title: 'Start', description: 'When it starts.' }),
  due: DueSchema.optional().meta({
    title: 'Due',
    description: 'When it has to be done. Leave out if the source does not say.',
  }),
  lead: ProseSchema.optional().meta({
    title: 'Lead',
    description:
      'The post or group responsible, never a person. Leave out if the source only gives a name, or nothing.',
    examples: ['Head of Safeguarding'],
  }),
  status: PlanStatusSchema.optional().meta({
    title: 'Status',
    description: 'How far it had got on a given date.',
  }),
  notes: z.array(ProgressNoteSchema).default([]).meta({
    title: 'Progress notes',
    description: 'What was said about it, oldest first. Add notes, but never change them.',
  }),
  outcome: ProseSchema.optional().meta({
    title: 'Outcome',
    description: 'What it has achieved, or was meant to achieve, in a sentence.',
    examples: ['Assessments follow when needs change.'],
  }),
  evidence: z.array(PlanEvidenceSchema).default([]).meta({
    title: 'Evidence',
    description: 'The evidence. Nothing counts as done without it.',
  }),
  answers: z
    .array(RecommendationReferenceSchema)
    .default([])
    .meta({
      title: 'Recommendations',
      description:
        'The recommendations it answers. You do not need to repeat those of its theme and action.',
      examples: [['ofsted-2018/case-recording']],
    }),
  measures: z
    .array(refersTo('measure'))
    .default([])
    .meta({
      title: 'Measures',
      description: 'The measures that show whether it works: ids in improvement/indicators.yaml.',
      examples: [['assessments-on-time']],
    }),
  repeats: refersTo('action or milestone')
    .optional()
    .meta({
      title: 'Repeats',
      description:
        'The id of the action or milestone this one repeats in the source. It is shown, but not counted again.',
      examples: ['team-evidence-files'],
    }),
  sharesNumberWith: refersTo('action or milestone')
    .optional()
    .meta({
      title: 'Shares its number with',
      description: 'The id of another action or milestone with the same number in the source.',
      examples: ['supervision-records'],
    }),
  sourceNote: PlainTextSchema.optional().meta({
    title: 'Note on the source',
    description: 'What readers should know about the source of this row, such as damage in it.',
    examples: ['The last column of the row is cut off in the copy.'],
  }),
};

/** A step on the way to an action. */
export const MilestoneSchema = z.strictObject({
  ...stepFields,
  status: PlanStatusSchema.meta({
    title: 'Status',
    description: 'How far it had got on a given date.',
  }),
});
export type Milestone = z.infer<typeof MilestoneSchema>;

/** Something that is to be done. Its state is its own, or follows from its milestones. */
export const PlanActionSchema = z
  .strictObject({
    ...stepFields,
    milestones: z.array(MilestoneSchema).default([]).meta({
      title: 'Milestones',
      description: 'Stages of the action, each with its own status.',
    }),
  })
  .refine((action) => (action.milestones.length === 0) !== (action.status === undefined), {
    error: 'Give the action a status, or give its milestones one. Do not do both.',
    path: ['status'],
  });
export type PlanAction = z.infer<typeof PlanActionSchema>;
