import { z } from 'zod';
import { pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { PlanActionSchema } from './planAction.ts';
import { StatusWordSchema } from './planStatus.ts';
import { RecommendationReferenceSchema } from './recommendation.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** A part of a plan. */
export const PlanThemeSchema = z.strictObject({
  /** A stable id within the plan: part of a permanent address. */
  id: SlugSchema,
  /** The number as printed. */
  number: PlainTextSchema.optional(),
  /** The heading. */
  title: PlainTextSchema,
  /** What the theme is to achieve, each a sentence. */
  outcomes: z.array(PlainTextSchema).default([]),
  /** The recommendations that every action of the theme answers: `<inspection>/<id>`. */
  answers: z.array(RecommendationReferenceSchema).default([]),
  /** The actions, in the order of the plan. May be empty when the source at hand gives the theme alone. */
  actions: z.array(PlanActionSchema).default([]),
});
export type PlanTheme = z.infer<typeof PlanThemeSchema>;

/** Something that happened to a plan as a whole, for the timeline. */
export const PlanUpdateSchema = z.strictObject({
  /** When. */
  date: PartialDateSchema,
  /** What happened, in a sentence. */
  text: PlainTextSchema,
  /** Where it is reported. */
  source: SourceReferenceSchema,
});

/** One improvement plan: `content/improvement/plans/<id>.yaml`. */
export const PlanSchema = z.strictObject({
  /** The title. */
  title: PlainTextSchema,
  /** A short name with its year, for lists and threads. */
  shortTitle: PlainTextSchema.max(60),
  /** When the plan was made. */
  started: PartialDateSchema,
  /** The last day or month for which this file states progress. */
  asAt: PartialDateSchema,
  /** The group or post that watches over the plan, in words. */
  owner: PlainTextSchema.optional(),
  /** The plan that this one took the place of: the name of a file in `improvement/plans/`. */
  replaces: SlugSchema.optional(),
  /** What the plan calls its actions, for example `Actions` or `Savings`. */
  actionsTitle: PlainTextSchema.default('Actions'),
  /** The words for the state of an action, in the order of the key. */
  statuses: z.array(StatusWordSchema).min(1),
  /** The parts of the plan, in order. */
  themes: z.array(PlanThemeSchema).min(1),
  /** What happened to the plan as a whole, the oldest first. */
  updates: z.array(PlanUpdateSchema).default([]),
  /** What the sources at hand do not say. Shown as plain statements. */
  silent: z.array(PlainTextSchema).default([]),
  ...pageFields,
});
export type Plan = z.infer<typeof PlanSchema>;
