import { z } from 'zod';
import { movedFields, pageFields } from './page.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PlainTextSchema, ProseSchema } from './plainText.ts';
import { InspectionFindingSchema } from './recommendation.ts';
import { ReviewBriefingSchema } from './reviewBriefing.ts';
import { ReviewDatesSchema } from './reviewDates.ts';
import { ReviewRecommendationSchema } from './reviewRecommendation.ts';
import { refersTo } from './slug.ts';
import { SourceReferenceSchema } from './sourceReference.ts';
import { WebAddressSchema } from './webAddress.ts';

/** The partnership's answer to a review as a whole. */
const ReviewResponseSchema = z.strictObject({
  text: ProseSchema.meta({
    title: 'What the partnership says',
    description: 'The answer to the whole review.',
    examples: ['The partners accept the findings and are sorry for what was missed.'],
  }),
  date: PartialDateSchema.meta({ title: 'Date', description: 'When the answer was agreed.' }),
  source: SourceReferenceSchema,
});

/** What the family said. */
const FamilyWordsSchema = z.strictObject({
  words: ProseSchema.meta({
    title: 'Words',
    description: 'What they said, in the words they agreed to publish.',
    examples: ['Nobody asked us what would have helped.'],
  }),
  who: ProseSchema.meta({
    title: 'Who said it',
    description: 'Their relationship to the person, never a name.',
    examples: ['A member of the family'],
  }),
});

export const ReviewKindSchema = z.enum([
  'child-practice-review',
  'adult-review',
  'rapid-review',
  'domestic-abuse-related-death-review',
  'multi-agency-audit',
  'national-review',
]);

export const ReviewStatusSchema = z.enum(['going-on', 'concluded', 'published', 'not-published']);
export type ReviewStatus = z.infer<typeof ReviewStatusSchema>;

export const ReviewSchema = z
  .strictObject({
    title: ProseSchema.meta({
      title: 'Title',
      description: 'The title, with the code name and nothing that could identify the person.',
      examples: ['Practice review: Kingfisher'],
    }),
    codeName: PlainTextSchema.max(40).meta({
      title: 'Code name',
      description:
        'The word used to refer to the review, such as a bird, a tree or a colour. Never a person’s name.',
      examples: ['Kingfisher'],
    }),
    kind: ReviewKindSchema.meta({
      title: 'Kind of review',
      description:
        'The kind of review. "national-review": a review by a national body, with this partnership’s answer.',
    }),
    status: ReviewStatusSchema.meta({
      title: 'Status',
      description:
        '"going-on": not yet finished. "concluded": finished, but not yet published. "published": available to read. "not-published": finished, but will not be published. Give the reason.',
    }),
    whyNotPublished: ProseSchema.optional().meta({
      title: 'Why it is not published',
      description: 'The reason, for a review that will not be published.',
      examples: ['The family could be identified. What was learnt is set out below.'],
    }),
    dates: ReviewDatesSchema.meta({
      title: 'Dates',
      description: 'When it started, ended and was made public.',
    }),
    ageGroup: ProseSchema.optional().meta({
      title: 'Age group',
      description:
        'A broad age group, never an age. Leave out if it could help anyone identify the person.',
      examples: ['Under 5', '11 to 17', '65 and over'],
    }),
    ethnicGroup: ProseSchema.optional().meta({
      title: 'Ethnic group',
      description:
        'A broad ethnic group, where the learning depends on it. Leave out if it could help anyone identify the person.',
      examples: ['Asian or Asian British'],
    }),
    area: ProseSchema.optional().meta({
      title: 'Part of the area',
      description:
        'A part of the area, where the learning depends on it. Leave out if it could help anyone identify the person.',
      examples: ['The north of the borough'],
    }),
    themes: z
      .array(refersTo('review theme'))
      .default([])
      .meta({
        title: 'Themes',
        description: 'What it is about: ids in reviews/themes.yaml.',
        examples: [['information-sharing']],
      }),
    harms: z
      .array(refersTo('type of harm'))
      .default([])
      .meta({
        title: 'Types of harm',
        description: 'The kinds of harm: ids in reviews/themes.yaml.',
        examples: [['neglect']],
      }),
    agencies: z
      .array(refersTo('agency'))
      .default([])
      .meta({
        title: 'Agencies',
        description: 'The agencies that took part: names of files in agencies/.',
        examples: [['vale-police']],
      }),
    fullReport: WebAddressSchema.optional().meta({
      title: 'Full report',
      description: 'Where to read the full report, if it is not on this page.',
      examples: ['https://www.example.org/reviews/kingfisher'],
    }),
    findings: z
      .array(InspectionFindingSchema)
      .default([])
      .meta({ title: 'Findings', description: 'What the review found.' }),
    recommendations: z
      .array(ReviewRecommendationSchema)
      .default([])
      .meta({ title: 'Recommendations', description: 'What has to be done.' }),
    response: ReviewResponseSchema.optional().meta({
      title: 'Answer to the review',
      description: 'The partnership’s answer to the whole review.',
    }),
    family: z.array(FamilyWordsSchema).default([]).meta({
      title: 'The family’s words',
      description: 'What the person or the family said, with their agreement.',
    }),
    briefing: ReviewBriefingSchema.optional().meta({
      title: 'Seven-minute briefing',
      description: 'Seven short parts on one sheet of A4, for a team to read together.',
    }),
    questions: z
      .array(ProseSchema)
      .default([])
      .meta({
        title: 'Questions for a team meeting',
        description: 'Questions for a team to discuss.',
        examples: [['Who would notice this in our team?']],
      }),
    ...pageFields,
    ...movedFields,
  })
  .refine(
    ({ status, whyNotPublished }) => status !== 'not-published' || whyNotPublished !== undefined,
    { error: 'Say why it is not published.', path: ['whyNotPublished'] },
  )
  .refine(({ status, dates }) => status !== 'published' || dates.published !== undefined, {
    error: 'Give the date it was published.',
    path: ['dates', 'published'],
  })
  .meta({ title: 'Practice review', description: 'One practice review, audit or adult review.' });
export type Review = z.infer<typeof ReviewSchema>;
