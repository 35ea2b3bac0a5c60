import type { Table } from './alternative.ts';
import type { Bounds } from './disclosureProblem.ts';
import type { Restriction } from './restriction.ts';
import { type Column, type Program, type Row, solve } from './solver.ts';

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
  /** From where to where a cell can lie for a reader, as it is or if it were hidden. */
  readonly boundsOf: (cell: number, isHidden: boolean) => Bounds;
  /** Until when work may go on. */
  readonly deadline: number;
}

/** What must be possible for one cell: two tables in which it is so far apart, or one in which it is changed so. */
export type Aim =
  | { readonly target: number; readonly apart: number }
  | { readonly target: number; readonly changedBy: number };

interface Draft {
  readonly columns: Column[];
  readonly rows: Row[];
  /** The columns that say whether a cell is hidden, for cells that are not hidden yet. */
  readonly choiceOf: ReadonlyMap<number, number>;
  readonly movable: readonly number[];
}

const openingNodes = 3_000;

function addColumn({ columns }: Draft, column: Column): number {
  return columns.push(column) - 1;
}

/** Starts with one choice for every cell that could be hidden. */
function startDraft({ cells, isHidden, cost, boundsOf }: Ground, whole: boolean): Draft {
  const isRounded = (cell: number): boolean =>
    boundsOf(cell, false).lower < boundsOf(cell, false).upper;
  const movable = cells.filter((cell) => isHidden(cell) || cost(cell) !== null || isRounded(cell));
  const choices = movable.filter((cell) => !isHidden(cell) && cost(cell) !== null);
  const columns = choices.map((cell, rank): Column => {
    // Among equally cheap choices the first wins, so that no machine has a choice.
    const tieBreak = rank / (1000 * choices.length);
    return { lower: 0, upper: 1, cost: (cost(cell) ?? 0) + tieBreak, whole };
  });
  return {
    columns,
    rows: [],
    choiceOf: new Map(choices.map((cell, column) => [cell, column])),
    movable,
  };
}

/** Adds another table that must be possible, in which a cell that is not hidden changes no further than it is rounded. */
function addTable(
  draft: Draft,
  { table, restrictions, isHidden, boundsOf }: Ground,
  reach: number,
  target: { cell: number; lower: number; upper: number; whole: boolean },
): number {
  const { rows, choiceOf, movable } = draft;
  const changeOf = new Map<number, number>();
  for (const cell of movable) {
    const choice = choiceOf.get(cell);
    const value = table.get(cell) ?? 0;
    const now = boundsOf(cell, isHidden(cell));
    const then = boundsOf(cell, true);
    const [freeUp, freeDown] = [now.upper - value, value - now.lower];
    const up = choice === undefined ? freeUp : Math.min(then.upper - value, reach);
    const down = choice === undefined ? freeDown : Math.min(value - then.lower, reach);
    const [lower, upper] =
      cell === target.cell ? [Math.max(target.lower, -down), target.upper] : [-down, up];
    const change = addColumn(draft, { lower, upper, cost: 0, whole: target.whole });
    changeOf.set(cell, change);
    if (choice === undefined) continue;
    const linked = (coefficient: number) => [
      { column: change, coefficient: 1 },
      { column: choice, coefficient },
    ];
    rows.push({ terms: linked(freeUp - up), lower: -Infinity, upper: freeUp });
    rows.push({ terms: linked(down - freeDown), lower: -freeDown, upper: Infinity });
  }
  for (const { terms, lower, upper } of restrictions) {
    const moving = terms.flatMap(({ cell, coefficient }) => {
      const column = changeOf.get(cell);
      return column === undefined ? [] : [{ column, coefficient }];
    });
    if (moving.length === 0) continue;
    const sum = terms.reduce(
      (total, { cell, coefficient }) => total + coefficient * (table.get(cell) ?? 0),
      0,
    );
    rows.push({ terms: moving, lower: lower - sum, upper: upper - sum });
  }
  return changeOf.get(target.cell) ?? 0;
}

function openingProgram(ground: Ground, aims: readonly Aim[], reach: number, whole: boolean) {
  const draft = startDraft(ground, whole);
  for (const aim of aims) {
    if ('changedBy' in aim) {
      const { target: cell, changedBy } = aim;
      addTable(draft, ground, reach, { cell, lower: changedBy, upper: changedBy, whole });
      continue;
    }
    const up = addTable(draft, ground, reach, {
      cell: aim.target,
      lower: 0,
      upper: Infinity,
      whole: false,
    });
    const down = addTable(draft, ground, reach, {
      cell: aim.target,
      lower: -Infinity,
      upper: 0,
      whole: false,
    });
    const terms = [
      { column: up, coefficient: 1 },
      { column: down, coefficient: -1 },
    ];
    draft.rows.push({ terms, lower: aim.apart, upper: Infinity });
  }
  const program: Program = {
    columns: draft.columns,
    rows: draft.rows,
    nodes: openingNodes,
    deadline: ground.deadline,
  };
  return { program, choiceOf: draft.choiceOf };
}

/**
 * The cheapest cells to hide so that every aim is met; the aims must already be hidden. "Apart" tables may contain
 * fractions here, so the result is a proposal that an attack has to confirm. `null` if there is no way.
 */
export async function cheapestOpening(
  ground: Ground,
  aims: readonly Aim[],
): Promise<number[] | null> {
  const farthest = Math.max(
    ...aims.map((aim) => ('apart' in aim ? aim.apart : Math.abs(aim.changedBy))),
  );
  // Only where a share ties a small count to a large one must a cell change by more than the target; a tight limit makes
  // the search much faster.
  for (const reach of [farthest, 20 * farthest, 1000 * farthest]) {
    for (const whole of [true, false]) {
      const { program, choiceOf } = openingProgram(ground, aims, reach, whole);
      const solution = await solve(program);
      if (solution.status === 'infeasible') break;
      if (!('values' in solution)) continue;
      return [...choiceOf]
        .filter(([, column]) => (solution.values[column] ?? 0) > 1e-6)
        .map(([cell]) => cell);
    }
  }
  return null;
}
