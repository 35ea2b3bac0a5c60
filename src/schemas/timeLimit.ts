import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { PlainTextSchema } from './plainText.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** How a limit is counted. `working-days` leaves out weekends and bank holidays. */
export const TimeUnitSchema = z.enum(['hours', 'working-days', 'days', 'weeks', 'months', 'years']);

/** One length of time. */
export const DurationSchema = z.strictObject({
  /** How many. */
  value: z.number().positive(),
  /** Of what. */
  unit: TimeUnitSchema,
});
export type Duration = z.infer<typeof DurationSchema>;

/** A time limit: kept as typed data and never as prose, so that one change updates every page that states it. */
export const TimeLimitSchema = z
  .strictObject({
    /** A stable id: the anchor on the time limits page. */
    id: SlugSchema,
    /** What has to be done, for example `Hold the initial child protection conference`. */
    what: PlainTextSchema,
    /** How long there is. Leave out only when there is no fixed number, and then say so in `inWords`. */
    limit: DurationSchema.optional(),
    /** What readers see in place of a number, for example `as soon as significant harm is suspected`. */
    inWords: PlainTextSchema.optional(),
    /** `within`: at most this long. `before`: at least this long before the event. `at-least`: at least this long. */
    direction: z.enum(['within', 'before', 'at-least']).default('within'),
    /** The event that the time is counted from (or to), for example `the strategy discussion`. */
    from: PlainTextSchema,
    /** Who has to do it, by post or body. */
    by: PlainTextSchema,
    /** Where it applies: `england` (law or national guidance) or `partnership` (this partnership's own rule or promise). */
    appliesTo: z.enum(['england', 'partnership']).default('partnership'),
    /**
     * The area whose rule it is, when that is another area, for example `Merton`. Such a limit is an example for comparison: it is
     * shown apart from the limits to keep, and in place of `appliesTo`.
     */
    ruleOf: PlainTextSchema.optional(),
    /** The part of the work that it belongs to, for grouping: one of the stages in the same file. */
    stage: SlugSchema,
    /** Different limits elsewhere, exceptions and ambiguities in the source. */
    note: PlainTextSchema.optional(),
    /** How well it has been checked. */
    evidence: EvidenceSchema,
    /** Where it is stated. */
    sources: z.array(SourceReferenceSchema).min(1),
    /** Other words that people use when they look for it. */
    keywords: z.array(PlainTextSchema).default([]),
  })
  .refine((limit) => limit.limit !== undefined || limit.inWords !== undefined, {
    error:
      'A time limit needs a "limit" with a value and a unit, or "inWords" when there is no fixed number.',
    path: ['limit'],
  })
  .refine(({ appliesTo, ruleOf }) => ruleOf === undefined || appliesTo === 'partnership', {
    error:
      'A limit of another area does not apply to England as a whole. Leave out "appliesTo", or leave out "ruleOf".',
    path: ['appliesTo'],
  });
export type TimeLimit = z.infer<typeof TimeLimitSchema>;

/** `content/thresholds/timescales.yaml`. */
export const TimeLimitsFileSchema = z.strictObject({
  /** The parts of the work, in the order of the page. */
  stages: z
    .array(
      z.strictObject({
        /** How limits refer to it. */
        id: SlugSchema,
        /** The heading. */
        title: PlainTextSchema,
      }),
    )
    .min(1),
  /** The limits. */
  timeLimits: z.array(TimeLimitSchema).min(1),
});
