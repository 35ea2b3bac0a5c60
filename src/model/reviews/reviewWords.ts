import type { ReviewKind, ReviewStatus } from '../../schemas/review.ts';
import type { RecommendationAnswer } from '../../schemas/reviewRecommendation.ts';

/** Kinds of review in words. */
export const reviewKinds: Readonly<Record<ReviewKind, string>> = {
  'child-practice-review': 'Local child safeguarding practice review',
  'adult-review': 'Safeguarding adult review',
  'rapid-review': 'Rapid review',
  'domestic-abuse-related-death-review': 'Domestic abuse related death review',
  'multi-agency-audit': 'Multi-agency audit',
  'national-review': 'National review, with our answer',
};

/** How each state of a review is shown, in the order of the lists: those that are open come first. */
const tones = {
  'going-on': 'going',
  concluded: 'caution',
  published: 'good',
  'not-published': 'neutral',
} as const satisfies Record<ReviewStatus, string>;

/** What became of a review, in the order of the lists. */
export const reviewStatuses = Object.keys(tones) as readonly ReviewStatus[];

/** The tone of what became of a review. */
export function toneOf(status: ReviewStatus): (typeof tones)[ReviewStatus] {
  return tones[status];
}

/** What the partnership decided about a recommendation, in words. */
export const decisionWords: Readonly<Record<RecommendationAnswer['decision'], string>> = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
};
