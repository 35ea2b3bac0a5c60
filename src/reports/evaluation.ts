import type { Site } from '../schemas/site.ts';
import type { EvaluationLevel, Training } from '../schemas/training.ts';
import type { Words } from '../words/words.ts';

/** How deep an evaluation went, in words. */
export function evaluationWords(
  level: EvaluationLevel,
  serves: Site['serves'],
  words: Words,
): string {
  return words(`reports.training.levels.${level}`, { serves });
}

const levels: readonly EvaluationLevel[] = ['outcome', 'behaviour', 'learning', 'reaction', 'none'];

/** How deep the evaluation of a year's training went, in a sentence. */
export function evaluationDepth(
  training: readonly Pick<Training, 'evaluation'>[],
  serves: Site['serves'],
  words: Words,
): string {
  const deepest = levels.find((level) => training.some(({ evaluation }) => evaluation === level));
  const evaluated = training.filter(({ evaluation }) => evaluation !== 'none').length;
  if (deepest === undefined || deepest === 'none') return words('reports.training.depth.none');
  const reach = words('reports.training.depth.reach', { evaluated, total: training.length });
  return `${reach} ${words(`reports.training.depth.${deepest}`, { serves })}`;
}
