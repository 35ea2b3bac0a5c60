import type { Entry } from '../../reader/entry.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Milestone, PlanAction } from '../../schemas/planAction.ts';

/** An action or milestone as it is written, and where. */
export interface PlanRow {
  row: PlanAction | Milestone;
  path: (string | number)[];
}

/** Every action and milestone of a plan, in the order of the file. */
export function planRows(entry: Entry<Plan>): PlanRow[] {
  return entry.data.themes.flatMap((theme, themeIndex) =>
    theme.actions.flatMap((action, actionIndex) => {
      const path = ['themes', themeIndex, 'actions', actionIndex];
      return [
        { row: action, path },
        ...action.milestones.map((row, index) => ({ row, path: [...path, 'milestones', index] })),
      ];
    }),
  );
}
