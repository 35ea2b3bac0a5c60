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

/** What became of a review, in the order of the lists. */
export const reviewStatuses: readonly {
  status: ReviewStatus;
  title: string;
  tone: 'going' | 'caution' | 'good' | 'neutral';
}[] = [
  { status: 'going-on', title: 'Going on', tone: 'going' },
  { status: 'concluded', title: 'Concluded, not yet published', tone: 'caution' },
  { status: 'published', title: 'Published', tone: 'good' },
  { status: 'not-published', title: 'Concluded, not to be published', tone: 'neutral' },
];

/** The words for the status of a review, and their tone. */
export function statusOf(status: ReviewStatus): (typeof reviewStatuses)[number] {
  const words = reviewStatuses.find((candidate) => candidate.status === status);
  if (words === undefined) throw new Error(`There is no status "${status}".`);
  return words;
}

/** What the partnership decided about a recommendation, in words. */
export const decisionWords: Readonly<Record<RecommendationAnswer['decision'], string>> = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
};
