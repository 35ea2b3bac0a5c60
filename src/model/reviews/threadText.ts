import type { StandingCounts } from '../improvement/standing.ts';
import type { Words } from '../../words/words.ts';
import { countStandings } from '../improvement/standing.ts';
import { countedSteps } from '../improvement/steps.ts';
import type { ReviewPage, ReviewThread } from './review.ts';

/** The actions that a review led to, counted once each, whatever number of its recommendations they answer. */
export function actionCounts({ threads }: Pick<ReviewPage, 'threads'>): StandingCounts {
  const steps = threads.flatMap(({ responses }) =>
    responses.flatMap((response) => response.steps.flatMap(countedSteps)),
  );
  return countStandings([...new Map(steps.map((step) => [step.address, step])).values()]);
}

/** What became of the recommendations of a review, in a sentence. @example '3 recommendations: 2 accepted, 1 not accepted.' */
export function decisionsText(threads: readonly ReviewThread[], words: Words): string {
  if (threads.length === 0) return words('reviews.decided.none');
  const outcomes = ['accepted', 'accepted-in-part', 'not-accepted', 'unanswered'] as const;
  const parts = outcomes.flatMap((outcome) => {
    const decided = threads.filter(({ answer }) => (answer?.decision ?? 'unanswered') === outcome);
    return decided.length === 0
      ? []
      : words(`reviews.decided.${outcome}`, { count: decided.length });
  });
  return words('reviews.decided.all', { count: threads.length, parts: parts.join(', ') });
}
