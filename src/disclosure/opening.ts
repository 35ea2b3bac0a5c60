import { type Table, valueIn } from './alternative.ts';
import type { Restriction } from './restriction.ts';
import { type Column, type Row, solve } from './solver.ts';

/** Where cells may be hidden to keep others uncertain. */
export interface Ground {
  /** The table as it is. */
  readonly table: Table;
  /** The cells that may change, whether they are hidden already or not. */
  readonly cells: readonly number[];
  /** What is known about them. */
  readonly restrictions: readonly Restriction[];
  /** Whether a cell is hidden already. */
  readonly isHidden: (cell: number) => boolean;
  /** What it costs to hide a cell that is not, or `null` when it cannot be hidden. */
  readonly cost: (cell: number) => number | null;
}

const openingNodes = 3_000;
const unchanged = new Map<number, number>();

/** Builds the program, and says which columns stand for which choices. */
function openingProgram(
  ground: Ground,
  targets: readonly number[],
  aim: { width: number; reach: number; atLeastOne: boolean; whole: boolean },
) {
  const { table, restrictions, isHidden, cost } = ground;
  const columns: Column[] = [];
  const rows: Row[] = [];
  const addColumn = (column: Column): number => columns.push(column) - 1;
  const movable = ground.cells.filter((cell) => isHidden(cell) || cost(cell) !== null);
  const choices = movable.filter((cell) => !isHidden(cell));
  // Among equally cheap choices the first wins, so that no machine has a choice.
  const columnOf = new Map(
    choices.map((cell, rank) => {
      const tieBreak = rank / (1000 * choices.length);
      return [cell, addColumn({ lower: 0, upper: 1, cost: (cost(cell) ?? 0) + tieBreak, whole: aim.whole })];
    }),
  );
  const canMove = new Set(movable);
  const near = restrictions.filter(({ terms }) => terms.some(({ cell }) => canMove.has(cell)));
  for (const target of targets) {
    const ends = [1, -1].map((sign) => {
      const changeOf = new Map<number, number>();
      for (const cell of movable) {
        const count = valueIn(table, unchanged, cell);
        const choice = columnOf.get(cell);
        const far = choice === undefined ? Infinity : aim.reach;
        const [down, up] = [Math.min(count, far), far];
        const change = addColumn({
          lower: cell === target && sign === 1 ? 0 : -down,
          upper: cell === target && sign === -1 ? 0 : up,
          cost: 0,
          whole: false,
        });
        changeOf.set(cell, change);
        if (choice === undefined) continue;
        const linked = (coefficient: number) => [
          { column: change, coefficient: 1 },
          { column: choice, coefficient },
        ];
        rows.push({ terms: linked(-up), lower: -Infinity, upper: 0 });
        rows.push({ terms: linked(down), lower: 0, upper: Infinity });
      }
      for (const { terms, lower, upper } of near) {
        const sum = terms.reduce((total, { cell, coefficient }) => total + coefficient * valueIn(table, unchanged, cell), 0);
        rows.push({
          terms: terms.flatMap(({ cell, coefficient }) => {
            const column = changeOf.get(cell);
            return column === undefined ? [] : [{ column, coefficient }];
          }),
          lower: lower - sum,
          upper: upper - sum,
        });
      }
      return { column: changeOf.get(target) ?? 0, coefficient: sign };
    });
    rows.push({ terms: ends, lower: aim.width, upper: Infinity });
  }
  if (aim.atLeastOne) {
    const all = [...columnOf.values()].map((column) => ({ column, coefficient: 1 }));
    rows.push({ terms: all, lower: 1, upper: Infinity });
  }
  return { program: { columns, rows, nodes: openingNodes }, columnOf };
}

/**
 * The cheapest cells to hide so that each target could be as much as `width` apart in two possible tables. The tables may
 * hold fractions here, so the outcome is a proposal that an attack has to confirm. `null` when there is no way.
 */
export async function cheapestOpening(
  ground: Ground,
  targets: readonly number[],
  width: number,
  atLeastOne: boolean,
): Promise<number[] | null> {
  // Only where a share ties a small count to a large one must a cell change by more than the target; a tight limit makes
  // the search much faster.
  for (const reach of [width, 20 * width, 1000 * width]) {
    for (const whole of [true, false]) {
      const { program, columnOf } = openingProgram(ground, targets, { width, reach, atLeastOne, whole });
      const solution = await solve(program);
      if (solution.status === 'infeasible') break;
      if (!('values' in solution)) continue;
      return [...columnOf].filter(([, column]) => (solution.values[column] ?? 0) > 1e-6).map(([cell]) => cell);
    }
  }
  return null;
}
