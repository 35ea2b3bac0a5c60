import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { pageFields } from './page.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';
import { SlugSchema } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** Somebody who sits on a group, by post and never by name. */
export const MemberSchema = z.strictObject({
  /** The post or kind of representative, for example `Detective Superintendent`. */
  post: PlainTextSchema,
  /** The agency that the post belongs to: the name of a file in `agencies/`. */
  agency: SlugSchema.optional(),
  /** `member` unless the source says otherwise. */
  role: z.enum(['chair', 'co-chair', 'member', 'invited', 'adviser', 'support']).default('member'),
  /** How many people hold this seat, when it is more than one. */
  seats: z.number().int().positive().default(1),
  /** Conditions on the seat, for example `for specific agenda items`. */
  note: PlainTextSchema.optional(),
});
export type Member = z.infer<typeof MemberSchema>;

/** Something that a group has promised to do, and when. */
export const CommitmentSchema = z.strictObject({
  /** The promise, for example `Prepare the annual business plan`. */
  what: PlainTextSchema,
  /** When or how often, in words, for example `every April` or `at least four times a year`. */
  when: PlainTextSchema,
  /** The last day for it, where the source gives a single date. */
  due: IsoDateSchema.optional(),
  /** The month of the year (1 to 12) that a yearly commitment falls in. */
  month: z.number().int().min(1).max(12).optional(),
  /** Where it is promised. */
  source: SourceReferenceSchema,
});

/** One group of the partnership: `content/groups/<slug>.mdx`. */
export const GroupSchema = z.strictObject({
  /** The full name. */
  title: PlainTextSchema,
  /** A shorter name for the structure diagram, at most 40 characters. */
  shortTitle: PlainTextSchema.max(40).optional(),
  /** What kind of group it is, in the partnership's own words, for example `Delivery subgroup`. */
  kind: PlainTextSchema,
  /** The place in lists: 10, 20, 30 leaves room for a later insertion. */
  order: z.number().int().positive(),
  /** What it is for, in a sentence or two. */
  role: PlainTextSchema,
  /** What it does, each a short statement. */
  functions: z.array(PlainTextSchema).default([]),
  /** The group that it answers to: the name of a file in `groups/`. Leave out for the top of the structure. */
  reportsTo: SlugSchema.optional(),
  /** Groups that it works with or feeds, without answering to them. */
  worksWith: z.array(SlugSchema).default([]),
  /** Who chairs it, in words. */
  chair: PlainTextSchema.optional(),
  /** Who sits on it. Empty when the source does not say; the page then says so. */
  members: z.array(MemberSchema).default([]),
  /** How often it meets, in words. */
  frequency: PlainTextSchema.optional(),
  /** Who must be present. */
  quorum: PlainTextSchema.optional(),
  /** Dated and counted promises. */
  commitments: z.array(CommitmentSchema).default([]),
  /** The requirements that this page helps to answer. */
  answers: z.array(RequirementPlaceSchema).default([]),
  ...pageFields,
});
export type Group = z.infer<typeof GroupSchema>;
