import type { StandingCounts } from '../improvement/standing.ts';
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
export function decisionsText(threads: readonly ReviewThread[]): string {
  if (threads.length === 0) return 'No recommendations.';
  const decided = (decision: NonNullable<ReviewThread['answer']>['decision'] | undefined) =>
    threads.filter(({ answer }) => answer?.decision === decision).length;
  const parts = [
    [decided('accepted'), 'accepted'],
    [decided('accepted-in-part'), 'accepted in part'],
    [decided('not-accepted'), 'not accepted'],
    [decided(undefined), 'not yet answered'],
  ] as const;
  const total = `${threads.length} ${threads.length === 1 ? 'recommendation' : 'recommendations'}`;
  return `${total}: ${parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ')}.`;
}
