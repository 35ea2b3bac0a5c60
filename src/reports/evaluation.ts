import type { EvaluationLevel, Training } from '../schemas/training.ts';

/** How deep an evaluation went, in words. */
export const evaluationWords: Readonly<Record<EvaluationLevel, string>> = {
  none: 'Nothing that the sources tell of',
  reaction: 'What those trained thought of it',
  learning: 'What those trained learnt',
  behaviour: 'What those trained did differently afterwards',
  outcome: 'What changed for children',
};

const levels: readonly EvaluationLevel[] = ['outcome', 'behaviour', 'learning', 'reaction', 'none'];

/** How deep the evaluation of a year's training went, in a sentence. */
export function evaluationDepth(training: readonly Pick<Training, 'evaluation'>[]): string {
  const deepest = levels.find((level) => training.some(({ evaluation }) => evaluation === level));
  const evaluated = training.filter(({ evaluation }) => evaluation !== 'none').length;
  if (deepest === undefined || deepest === 'none') {
    return 'No evaluation of training is recorded, so nothing can be said about its effect.';
  }
  const reach = `${evaluated} of ${training.length} ${training.length === 1 ? 'entry' : 'entries'} of training ${evaluated === 1 ? 'was' : 'were'} evaluated.`;
  const depth: Record<Exclude<EvaluationLevel, 'none'>, string> = {
    outcome: 'At its deepest, evaluation reached what changed for children.',
    behaviour:
      'At its deepest, evaluation reached what people did differently. It did not reach what changed for children.',
    learning:
      'At its deepest, evaluation reached what people learnt. It did not reach what they did differently or what changed for children.',
    reaction:
      'Evaluation asked what people thought of the training. It did not ask what they learnt, what they did differently or what changed for children.',
  };
  return `${reach} ${depth[deepest]}`;
}
