import type { MeasurePage, Step } from '../improvement/improvement.ts';
import { countedSteps } from '../improvement/steps.ts';
import type { ReviewPage } from './review.ts';

/** What is shown to have changed after a review: actions that are done with evidence, and the measures of the result. */
export function whatChanged({ threads }: Pick<ReviewPage, 'threads'>): {
  done: Step[];
  measures: MeasurePage[];
} {
  const steps = threads.flatMap(({ responses }) =>
    responses.flatMap((response) => response.steps.flatMap(countedSteps)),
  );
  const done = steps.filter(({ standing }) => standing === 'done');
  const measures = threads.flatMap((thread) => thread.measures);
  return {
    done: [...new Map(done.map((step) => [step.address, step])).values()],
    measures: [...new Map(measures.map((measure) => [measure.id, measure])).values()],
  };
}
