import { z } from 'zod';
import { IsoDateSchema } from './isoDate.ts';
import { pageFields } from './page.ts';
import { PlainTextSchema } from './plainText.ts';
import { RequirementPlaceSchema } from './requirementPlace.ts';
import { PostSchema } from './post.ts';

/**
 * What an agency is in law.
 * - `safeguarding-partner`: one of the statutory partners.
 * - `scheduled-relevant-agency`: named by the partners and in the Schedule of the Regulations, so under a duty to act in
 *   accordance with the arrangements.
 * - `other-body`: included by local choice, without that duty.
 * - `post-holder`: a person in a post rather than a body.
 */
export const AgencyTypeSchema = z.enum([
  'safeguarding-partner',
  'scheduled-relevant-agency',
  'other-body',
  'post-holder',
]);
export type AgencyType = z.infer<typeof AgencyTypeSchema>;

/** Groups of the Schedule to the Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018. */
export const ScheduleGroupSchema = z.enum([
  'education-childcare',
  'health-social-care',
  'local-government',
  'criminal-justice',
  'police-immigration',
  'charity-religion-sport',
  'non-scheduled',
]);

/** One agency: `content/agencies/<slug>.mdx`. */
export const AgencySchema = z.strictObject({
  /** The name. */
  title: PlainTextSchema,
  /** What it is in law. */
  type: AgencyTypeSchema,
  /** Where it falls in the Schedule; `non-scheduled` when it is not there or the Schedule does not apply. */
  scheduleGroup: ScheduleGroupSchema.default('non-scheduled'),
  /** The heading it is printed under in the source, for example `Health services`. */
  listedUnder: PlainTextSchema.optional(),
  /** The name as the source prints it, when that differs from the title. */
  asPrinted: PlainTextSchema.optional(),
  /** Why the partners chose it, when the source says. */
  why: PlainTextSchema.optional(),
  /** What has become of it since the source was written, for example a merger or a new name. */
  now: PlainTextSchema.optional(),
  /** The day from which the body has existed, for example after a merger. It cannot have signed a report before. */
  since: IsoDateSchema.optional().meta({
    title: 'Since',
    description:
      'The day from which the body has existed, for example after a merger. It cannot have signed a report before.',
    examples: ['2022-07-01'],
  }),
  /** Senior posts. */
  posts: z.array(PostSchema).default([]),
  /** The place in lists. */
  order: z.number().int().positive(),
  /** The requirements that this page helps to answer. */
  answers: z.array(RequirementPlaceSchema).default([]),
  ...pageFields,
});
export type Agency = z.infer<typeof AgencySchema>;
