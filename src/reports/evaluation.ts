import type { EvaluationLevel, Training } from '../schemas/training.ts';

/**
 * How deep an evaluation went, in words.
 * @param people what the interface calls the people that the partnership looks after, for example `children`
 */
export function evaluationWords(level: EvaluationLevel, people: string): string {
  const words: Readonly<Record<EvaluationLevel, string>> = {
    none: 'No evaluation recorded',
    reaction: 'What those trained thought of it',
    learning: 'What those trained learnt',
    behaviour: 'What those trained did differently afterwards',
    outcome: `What changed for ${people}`,
  };
  return words[level];
}

const levels: readonly EvaluationLevel[] = ['outcome', 'behaviour', 'learning', 'reaction', 'none'];

/**
 * How deep the evaluation of a year's training went, in a sentence.
 * @param people what the interface calls the people that the partnership looks after, for example `children`
 */
export function evaluationDepth(
  training: readonly Pick<Training, 'evaluation'>[],
  people: string,
): string {
  const deepest = levels.find((level) => training.some(({ evaluation }) => evaluation === level));
  const evaluated = training.filter(({ evaluation }) => evaluation !== 'none').length;
  if (deepest === undefined || deepest === 'none') {
    return 'No evaluation of training is recorded, so nothing can be said about its effect.';
  }
  const reach = `${evaluated} of ${training.length} ${training.length === 1 ? 'entry' : 'entries'} of training ${evaluated === 1 ? 'was' : 'were'} evaluated.`;
  const depth: Record<Exclude<EvaluationLevel, 'none'>, string> = {
    outcome: `At its deepest, evaluation reached what changed for ${people}.`,
    behaviour: `At its deepest, evaluation reached what people did differently. It did not reach what changed for ${people}.`,
    learning: `At its deepest, evaluation reached what people learnt. It did not reach what they did differently or what changed for ${people}.`,
    reaction: `Evaluation asked what people thought of the training. It did not ask what they learnt, what they did differently or what changed for ${people}.`,
  };
  return `${reach} ${depth[deepest]}`;
}
