import { z } from 'zod';
import { PartialDateSchema } from './partialDate.ts';
import { ProseSchema } from './plainText.ts';
import { RecommendationSchema } from './recommendation.ts';
import { SourceReferenceSchema } from './sourceReference.ts';

/** What the partnership decided about a recommendation. */
const RecommendationAnswerSchema = z
  .strictObject({
    decision: z.enum(['accepted', 'accepted-in-part', 'not-accepted']).meta({
      title: 'Decision',
      description: 'Whether the partnership will act on it. Anything but "accepted" needs "why".',
    }),
    text: ProseSchema.meta({
      title: 'Answer',
      description:
        'What the partnership will do, or is doing instead, in one or two plain sentences.',
      examples: ['All teams will use one form, and audits will check this from May.'],
    }),
    why: ProseSchema.optional().meta({
      title: 'Why not, or not all of it',
      description:
        'The reasons for not acting on it, or on all of it. Needed unless it is accepted: readers see them.',
      examples: ['A national system that does this starts in the same year.'],
    }),
    date: PartialDateSchema.meta({
      title: 'Date',
      description: 'When the decision was made. This sets which annual report has to include it.',
    }),
    source: SourceReferenceSchema,
  })
  .refine(({ decision, why }) => decision === 'accepted' || why !== undefined, {
    error: 'Give the reasons for not acting on it, or on all of it.',
    path: ['why'],
  });
export type RecommendationAnswer = z.infer<typeof RecommendationAnswerSchema>;

/** A recommendation of a review, with the answer of the partnership. Plans answer it like that of an inspection. */
export const ReviewRecommendationSchema = RecommendationSchema.extend({
  answer: RecommendationAnswerSchema.optional().meta({
    title: 'The partnership’s answer',
    description: 'What the partnership decided. Needed once the review is published.',
  }),
});
