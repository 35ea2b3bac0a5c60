import { z } from 'zod';
import { ExplanationSchema } from './explanation.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema } from './plainText.ts';
import { RecordedStepSchema } from './recordedStep.ts';
import { SlugSchema } from './slug.ts';
import { SourcesSchema } from './sourceReference.ts';

/** One dated edition of the arrangements. */
export const ArrangementsEditionSchema = z.strictObject({
  /** A stable id: a permanent anchor. */
  id: SlugSchema,
  /** What it is called. */
  title: PlainTextSchema,
  /** When the partners agreed it. */
  agreed: PartialDateSchema.optional(),
  /** When it was published. */
  published: PartialDateSchema.optional(),
  /** When it takes effect, or took effect. */
  inForceFrom: PartialDateSchema.optional(),
  /** The last day or month of its force. Leave out for the newest. */
  inForceTo: PartialDateSchema.optional(),
  /** The edition that it replaced, by its id. Leave out for the oldest. */
  replaces: SlugSchema.optional(),
  /** What changed with it, each a sentence. */
  changes: z.array(PlainTextSchema).default([]),
  /** What a reader should know about it, such as dates that the sources do not give. */
  note: PlainTextSchema.optional(),
  /** Where this is recorded. */
  sources: SourcesSchema,
});
export type ArrangementsEdition = z.infer<typeof ArrangementsEditionSchema>;

/** `content/arrangements/editions.yaml`: the editions of the arrangements, and what the newest is held against. */
export const ArrangementsEditionsSchema = z.strictObject({
  /** The editions, the newest first. The pages of the arrangements hold the first one. */
  editions: z.array(ArrangementsEditionSchema).min(1),
  /** The requirement editions that the newest edition answers: names of files in `requirements/`. */
  answers: z.array(PlainTextSchema).min(1),
  /** What was done, for requirements that are met by doing rather than by writing. */
  steps: z.array(RecordedStepSchema).default([]),
  /** Why some requirements are not met. */
  explanations: z.array(ExplanationSchema).default([]),
});
export type ArrangementsEditions = z.infer<typeof ArrangementsEditionsSchema>;
