import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { PlanEvidenceSchema } from './planEvidence.ts';
import { PlanStatusSchema } from './planStatus.ts';
import { RecommendationReferenceSchema } from './recommendation.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** What was said about an action on a day. Notes are added and never changed. */
export const ProgressNoteSchema = z.strictObject({
  /** The day or month of the note. */
  date: PartialDateSchema,
  /** The note, in your own words. */
  text: PlainTextSchema,
  /** The state on that day: one of the words under `statuses`. */
  status: PlainTextSchema.optional(),
  /** Where it is reported. */
  source: SourceReferenceSchema,
});
export type ProgressNote = z.infer<typeof ProgressNoteSchema>;

/** When something is to be ready: a date, words, or both. */
export const DueSchema = z
  .strictObject({
    /** The last day, month or year for it. It never moves: what is late stays visible. */
    by: PartialDateSchema.optional(),
    /** The target in words, for example `In line with each child's needs`. */
    inWords: PlainTextSchema.optional(),
    /** When it is now expected, when that is later than it was due. */
    expected: PartialDateSchema.optional(),
  })
  .refine(({ by, inWords }) => by !== undefined || inWords !== undefined, {
    error: 'Give the date as "by", or the target as "inWords".',
  });
export type Due = z.infer<typeof DueSchema>;

const stepFields = {
  /** A stable id within the plan: a permanent anchor. Actions and milestones share their ids. */
  id: SlugSchema,
  /** The number as printed, for example `1.4`. */
  number: PlainTextSchema.optional(),
  /** What has to be done, in your own words. */
  text: PlainTextSchema,
  /** When it starts. */
  start: PartialDateSchema.optional(),
  /** When it has to be done. Leave out when the source does not say. */
  due: DueSchema.optional(),
  /** The post or group that is responsible, never a person. Leave out when the source gives only a name or nothing. */
  lead: PlainTextSchema.optional(),
  /** Where it stands. */
  status: PlanStatusSchema.optional(),
  /** What was said about it, the oldest first. */
  notes: z.array(ProgressNoteSchema).default([]),
  /** What it has led to, or was meant to lead to, in a sentence. */
  outcome: PlainTextSchema.optional(),
  /** What shows it. Nothing counts as done without evidence. */
  evidence: z.array(PlanEvidenceSchema).default([]),
  /** The recommendations that it answers: `<inspection>/<id>`. Those of its theme and action need not be repeated. */
  answers: z.array(RecommendationReferenceSchema).default([]),
  /** The measures that show whether it works: ids in `improvement/indicators.yaml`. */
  measures: z.array(SlugSchema).default([]),
  /** The id of the action or milestone that this one repeats in the source. It is shown and not counted again. */
  repeats: SlugSchema.optional(),
  /** The id of another action or milestone to which the source gives the same number. */
  sharesNumberWith: SlugSchema.optional(),
  /** What a reader should know about the source of this row, such as damage in it. */
  sourceNote: PlainTextSchema.optional(),
};

/** A step on the way to an action. */
export const MilestoneSchema = z.strictObject({
  ...stepFields,
  /** Where it stands. */
  status: PlanStatusSchema,
});
export type Milestone = z.infer<typeof MilestoneSchema>;

/** Something that is to be done. Its state is its own, or follows from its milestones. */
export const PlanActionSchema = z
  .strictObject({
    ...stepFields,
    /** The steps on the way, each with a state of its own. */
    milestones: z.array(MilestoneSchema).default([]),
  })
  .refine((action) => (action.milestones.length === 0) !== (action.status === undefined), {
    error:
      'An action has a status of its own or milestones that have one: write one of the two, not both.',
    path: ['status'],
  });
export type PlanAction = z.infer<typeof PlanActionSchema>;
