import type { PlanPage } from '../../model/improvement/improvement.ts';
import { rowsOf } from '../../model/improvement/planRows.ts';
import type { Partnership } from '../../model/partnership.ts';
import { english } from '../../words/words.ts';
import { fieldKey } from '../forms/formField.ts';
import type { ValuePath } from '../text/yamlNode.ts';

/** How part of a plan stands against its date, as shown to readers. */
export interface DateState {
  words: string;
  /** What that means; empty for a part with several actions. */
  meaning: string;
}

/** Finds what is past its date in a plan. Given the way to an action, a milestone or a part that has some, it says so. */
export type DateStateOf = (path: ValuePath) => DateState | null;

/**
 * What is past its date in the plan that a file holds.
 * @param file any file: only plans have dates
 */
export function dateStatesIn(file: string, partnership: Partnership | null): DateStateOf {
  const plan = partnership?.improvement.plans.find((one) => one.file === file);
  return plan === undefined ? () => null : dateStatesOf(plan);
}

function dateStatesOf(plan: PlanPage): DateStateOf {
  const late = rowsOf(plan.themes).filter(({ row }) => row.timing !== 'not-overdue');
  const states = new Map(late.map(({ path, row }) => [fieldKey(path), row.timing]));
  return (path) => {
    const timing = states.get(fieldKey(path));
    if (timing !== undefined)
      return {
        words: english(`improvement.timings.${timing}.title`),
        meaning: english(`improvement.timings.${timing}.meaning`),
      };
    const within = late.filter(
      ({ path: own, row }) =>
        plan.steps.includes(row) && path.every((part, depth) => own[depth] === part),
    ).length;
    return path.length === 0 || within === 0
      ? null
      : { words: `${within} past ${within === 1 ? 'its' : 'their'} date`, meaning: '' };
  };
}
