import type { Entry } from '../../reader/entry.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Milestone, PlanAction } from '../../schemas/planAction.ts';

/** Something of a plan, and where it is in the file of the plan. */
export interface Placed<Row> {
  row: Row;
  path: (string | number)[];
}

/** An action or milestone as it is written, and where. */
export type PlanRow = Placed<PlanAction | Milestone>;

/** Every action and milestone of a plan, in the order of the file. */
export function planRows(entry: Entry<Plan>): PlanRow[] {
  return rowsOf(entry.data.themes);
}

/** The actions and milestones of some themes, as they are written or as they are published, in order. */
export function rowsOf<Action extends { milestones: readonly unknown[] }>(
  themes: readonly { actions: readonly Action[] }[],
): Placed<Action | Action['milestones'][number]>[] {
  return themes.flatMap(({ actions }, themeIndex) =>
    actions.flatMap((action, actionIndex): Placed<Action | Action['milestones'][number]>[] => {
      const path = ['themes', themeIndex, 'actions', actionIndex];
      return [
        { row: action, path },
        ...action.milestones.map((row, index) => ({ row, path: [...path, 'milestones', index] })),
      ];
    }),
  );
}
