import type { Review } from '../../schemas/review.ts';
import { dateOf } from '../improvement/sourceDate.ts';
import type { Threads } from '../improvement/threads.ts';
import { compareDates } from '../partialDate.ts';
import type { PageBase } from '../partnership.ts';
import type { DecisionNotToAct, ReviewPage } from './review.ts';

/** Builds the reviews, newest first, each recommendation with its thread. */
export function buildReviews(
  reviews: readonly (Review & PageBase)[],
  follow: Threads,
): ReviewPage[] {
  const pages = reviews.map((review): ReviewPage => {
    const { id, address, findings } = review;
    const date = dateOf(review);
    const source = {
      id,
      published: review.dates.published ?? date,
      findings,
      addressOf: (own: string) => `${address}#${own}`,
    };
    return {
      ...review,
      date,
      threads: review.recommendations.map((recommendation) => follow.of(recommendation, source)),
    };
  });
  return pages.toSorted((a, b) => compareDates(b.date, a.date));
}

/** The decisions not to act on a recommendation, or not on all of it, newest first. */
export function decisionsNotToAct(reviews: readonly ReviewPage[]): DecisionNotToAct[] {
  return reviews
    .flatMap((review) =>
      review.threads.flatMap((thread) =>
        thread.answer === undefined || thread.answer.decision === 'accepted'
          ? []
          : [{ review, thread, answer: thread.answer }],
      ),
    )
    .toSorted((a, b) => compareDates(b.answer.date, a.answer.date));
}
