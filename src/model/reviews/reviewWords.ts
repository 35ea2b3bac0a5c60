import type { ReviewStatus } from '../../schemas/review.ts';

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
