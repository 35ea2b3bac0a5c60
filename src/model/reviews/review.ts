import type { Review } from '../../schemas/review.ts';
import type { RecommendationAnswer } from '../../schemas/reviewRecommendation.ts';
import type { RecommendationPage } from '../improvement/improvement.ts';
import type { PageBase } from '../partnership.ts';

/** A recommendation of a review: the answer of the partnership, and what came of it. */
export type ReviewThread = RecommendationPage & { answer?: RecommendationAnswer | undefined };

/** One review with what came of its recommendations. */
export type ReviewPage = Review &
  PageBase & {
    /** The date it is listed under: publication, or else its end, or else the decision to hold it. */
    date: string;
    /** Its recommendations, each with its thread. */
    threads: ReviewThread[];
  };

/** A decision not to act on a recommendation, or not on all of it. */
export interface DecisionNotToAct {
  review: Pick<ReviewPage, 'title' | 'address'>;
  thread: ReviewThread;
  answer: RecommendationAnswer;
}
