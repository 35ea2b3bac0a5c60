import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';

/** The state of an action, on the one scale that all plans share. */
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
  word: ProseSchema.meta({
    title: 'Word',
    description: 'The word used in the plan.',
    examples: ['Amber'],
  }),
  meaning: ProseSchema.meta({
    title: 'Meaning',
    description: 'What the plan means by it.',
    examples: ['At risk of being late.'],
  }),
  standing: StandingSchema.meta({
    title: 'Standing',
    description:
      'Where the word falls on the scale used for all plans. "late": behind, or stopped. "at-risk": in danger of being late. "on-track": under way as planned. "not-stated": the source does not say. "reported-done": the source says it is finished, but shows no proof or only part of it. "done": finished, with evidence.',
  }),
});
export type StatusWord = z.infer<typeof StatusWordSchema>;

/** The state of an action on a day. */
export const PlanStatusSchema = z.strictObject({
  word: ProseSchema.meta({
    title: 'Word',
    description: 'One of the words under "statuses".',
    examples: ['Amber'],
    chosenFrom: ['statuses', 'word'],
  }),
  asAt: PartialDateSchema.meta({
    title: 'As at',
    description: 'The day or month this was the case.',
  }),
  basis: z.enum(['stated', 'read']).default('stated').meta({
    title: 'Basis',
    description:
      '"stated": the source gives the word. "read": the source only gives sentences, and the word is the editor\'s reading.',
  }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description: 'What the reading is based on.',
    examples: ['The report says work continues, but not whether it is on time.'],
  }),
});
export type PlanStatus = z.infer<typeof PlanStatusSchema>;
