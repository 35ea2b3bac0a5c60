import { z } from 'zod';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { localIdOf, refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** A recommendation of any inspection or review: `<inspection>/<id>`. */
export const RecommendationReferenceSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
    error:
      'Write the inspection or review, a slash and the id, for example "joint-area-review-2008/supervision".',
  })
  .meta({ examples: ['joint-area-review-2008/supervision'], refersTo: ['recommendation'] });

/** The same, of a finding as well. */
const FindingReferenceSchema = RecommendationReferenceSchema.meta({
  refersTo: ['recommendation', 'finding'],
});

/** How soon something must be done, counted from the day of publication. */
export const TimescaleSchema = z
  .string()
  .regex(/^(?:immediately|within [1-9]\d{0,2} (?:days?|weeks?|months?|years?))$/u, {
    error: 'Write "immediately" or a number and a unit, for example "within 3 months".',
  })
  .meta({ examples: ['immediately', 'within 3 months'] });

/** Something that inspectors or a review saw. */
export const InspectionFindingSchema = z.strictObject({
  id: localIdOf('finding').meta({
    title: 'Id',
    description:
      'A stable id within the inspection or review. It is a permanent anchor. Findings and recommendations share their ids.',
    examples: ['supervision'],
  }),
  number: PlainTextSchema.optional().meta({
    title: 'Number',
    description: 'The paragraph or number as printed.',
    examples: ['16'],
  }),
  text: ProseSchema.meta({
    title: 'What was seen',
    description: 'What was seen, in your own words.',
    examples: ['Supervision is regular and written down.'],
  }),
  kind: z.enum(['strength', 'weakness', 'subject']).meta({
    title: 'Kind',
    description:
      'Whether it is a strength or a weakness. "subject" if the source only says what it is about.',
  }),
  similarTo: z
    .array(FindingReferenceSchema)
    .default([])
    .meta({
      title: 'Similar to',
      description: 'Earlier findings or recommendations that say much the same.',
      examples: [['joint-area-review-2008/supervision']],
    }),
  source: SourceReferenceSchema,
});
export type InspectionFinding = z.infer<typeof InspectionFindingSchema>;

/** A recommendation or area for improvement: the start of a thread of actions, notes, evidence and measures. */
export const RecommendationSchema = z.strictObject({
  id: localIdOf('recommendation').meta({
    sharesIdsWith: 'finding',
    title: 'Id',
    description: 'A stable id within the inspection or review. It is part of a permanent address.',
    examples: ['case-recording'],
  }),
  number: PlainTextSchema.optional().meta({
    title: 'Number',
    description: 'The number as printed.',
    examples: ['3'],
  }),
  text: ProseSchema.meta({
    title: 'What has to be done',
    description: 'What has to be done, in your own words.',
    examples: ['Improve how decisions and the reasons for them are recorded.'],
  }),
  shortText: ProseSchema.max(80).meta({
    title: 'Short name',
    description: 'A short title for lists and headings, up to 80 characters.',
    examples: ['Supervision records'],
  }),
  area: ProseSchema.optional().meta({
    title: 'Area',
    description: 'The heading it is printed under.',
    examples: ['Services for looked after children'],
  }),
  timescale: TimescaleSchema.optional().meta({
    title: 'Timescale',
    description:
      'How soon it must be done, counted from the date of publication. Leave out if the source does not say.',
  }),
  addressedTo: ProseSchema.optional().meta({
    title: 'Addressed to',
    description: 'The body or post that has to do it, if the source names one.',
    examples: ['Vale Council'],
  }),
  findings: z
    .array(refersTo('finding'))
    .default([])
    .meta({
      title: 'Findings',
      description: 'The ids of the findings it is based on, in the same inspection or review.',
      examples: [['supervision']],
    }),
  similarTo: z
    .array(FindingReferenceSchema)
    .default([])
    .meta({
      title: 'Similar to',
      description: 'Earlier findings or recommendations that say much the same.',
      examples: [['joint-area-review-2008/supervision']],
    }),
  note: ProseSchema.optional().meta({
    title: 'Note',
    description: 'What readers should know about it.',
    examples: ['The report does not give a timescale.'],
  }),
  source: SourceReferenceSchema,
});
export type Recommendation = z.infer<typeof RecommendationSchema>;
