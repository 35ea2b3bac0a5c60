import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';

/**
 * The state of an action, on the one scale that all plans share.
 * - `late`: behind, or stopped.
 * - `at-risk`: in danger of being late.
 * - `on-track`: under way as planned.
 * - `not-stated`: the source does not say.
 * - `reported-done`: the source says that it is finished, and shows no proof or only part of it.
 * - `done`: finished, with evidence.
 */
export const StandingSchema = z.enum([
  'late',
  'at-risk',
  'on-track',
  'not-stated',
  'reported-done',
  'done',
]);
export type Standing = z.infer<typeof StandingSchema>;

/** A word that a plan uses for the state of its actions. */
export const StatusWordSchema = z.strictObject({
  /** The word, for example `Amber` or `Not on track`. */
  word: PlainTextSchema,
  /** What the plan means by it. */
  meaning: PlainTextSchema,
  /** Where it falls on the shared scale. */
  standing: StandingSchema,
});
export type StatusWord = z.infer<typeof StatusWordSchema>;

/** The state of an action on a day. */
export const PlanStatusSchema = z.strictObject({
  /** One of the words under `statuses`. */
  word: PlainTextSchema,
  /** The day or month on which this was so. */
  asAt: PartialDateSchema,
  /** `stated`: the source gives the word. `read`: the source gives only sentences, and the word is the editor's reading. */
  basis: z.enum(['stated', 'read']).default('stated'),
  /** What the reading rests on. */
  note: PlainTextSchema.optional(),
});
export type PlanStatus = z.infer<typeof PlanStatusSchema>;
