import {
  type Alternative,
  alternativesOnLine,
  isPossible,
  boundsIn,
  type Table,
  valueIn,
} from './alternative.ts';
import { balancedChange, restrictionsByCell } from './balance.ts';
import type { Cluster } from './exposure.ts';
import type { Restriction } from './restriction.ts';
import { type Column, type Program, type Solution, solve } from './solver.ts';

/** What an attacker who tried to work out the cells of one cluster has found so far. */
export interface Attack {
  readonly cluster: Cluster;
  /** A table that is possible, the one as it is where that is known. */
  readonly table: Table;
  /** More than this many numbers must remain possible. */
  readonly protectionRange: number;
  /** The restrictions of the cluster that each cell occurs in. */
  readonly restrictionsOf: ReadonlyMap<number, readonly Restriction[]>;
  /** For each cell, the numbers that are possible, each with a whole table that shows it. */
  readonly possible: ReadonlyMap<number, Map<number, Alternative>>;
}

/** What can be known about one cell. */
export interface Outcome {
  /** True when more numbers than `protectionRange` are possible; the rest then says no more than what was found. */
  readonly safe: boolean;
  /** The smallest possible number. */
  readonly lower: number;
  /** The largest possible number. */
  readonly upper: number;
  /** The numbers that are possible, smallest first. */
  readonly possible: readonly number[];
}

const attackNodes = 5_000;
const nearbyCells = 80;

/** Starts an attack. The table must be possible. */
export function startAttack(cluster: Cluster, table: Table, protectionRange: number): Attack {
  const unchanged: Alternative = new Map();
  return {
    cluster,
    table,
    protectionRange,
    restrictionsOf: restrictionsByCell(cluster.restrictions),
    possible: new Map(
      cluster.cells.map((cell) => [cell, new Map([[table.get(cell) ?? 0, unchanged]])]),
    ),
  };
}

/** Whether enough numbers have been found possible for a cell. */
export function isSafe({ possible, protectionRange }: Attack, cell: number): boolean {
  return (possible.get(cell)?.size ?? 0) > protectionRange;
}

function note(attack: Attack, alternative: Alternative): void {
  for (const cell of alternative.keys()) {
    const values = attack.possible.get(cell);
    if (values === undefined || isSafe(attack, cell)) continue;
    const value = valueIn(attack.table, alternative, cell);
    if (!values.has(value)) values.set(value, alternative);
  }
}

/** Notes a table that was checked to be possible, and those on the line through it. */
function noteLine(attack: Attack, alternative: Alternative): void {
  const { cluster, table, protectionRange } = attack;
  note(attack, alternative);
  if (alternative.size === 0) return;
  for (const other of alternativesOnLine(cluster, table, alternative, protectionRange))
    note(attack, other);
}

/** Looks for a table in which the target is changed by a number and few other cells are. Says whether there was one. */
function seekNearby(attack: Attack, target: number, changedBy: number): boolean {
  const { cluster, table, restrictionsOf } = attack;
  const alternative = balancedChange(restrictionsOf, cluster, table, target, changedBy);
  if (alternative === null || !isPossible(cluster, table, alternative)) return false;
  noteLine(attack, alternative);
  return true;
}

/** Looks for a table in which the target lies within bounds and is as small (`cost` 1) or as large (-1) as can be. */
async function seek(
  attack: Attack,
  scope: readonly number[],
  target: number,
  aim: { lower: number; upper: number; cost: number; asItStands: boolean },
): Promise<Solution> {
  const { cluster, table } = attack;
  const columnOf = new Map(scope.map((cell, column) => [cell, column]));
  const columns = scope.map((cell): Column => {
    const { lower, upper } = boundsIn(cluster, cell);
    if (cell !== target) return { lower, upper, cost: 0, whole: true };
    return {
      lower: Math.max(aim.lower, lower),
      upper: Math.min(aim.upper, upper),
      cost: aim.cost,
      whole: true,
    };
  });
  const rows = cluster.restrictions
    .filter(({ terms }) => terms.some(({ cell }) => columnOf.has(cell)))
    .map(({ terms, lower, upper }) => {
      const frozen = terms
        .filter(({ cell }) => !columnOf.has(cell))
        .reduce((sum, { cell, coefficient }) => sum + coefficient * (table.get(cell) ?? 0), 0);
      return {
        terms: terms.flatMap(({ cell, coefficient }) => {
          const column = columnOf.get(cell);
          return column === undefined ? [] : [{ column, coefficient }];
        }),
        lower: lower - frozen,
        upper: upper - frozen,
      };
    });
  const program: Program = {
    columns,
    rows,
    nodes: attackNodes,
    asItStands: aim.asItStands,
    deadline: cluster.deadline,
  };
  const solution = await solve(program);
  if (!('values' in solution)) return solution;
  const alternative = new Map(
    scope.flatMap((cell, column): [number, number][] => {
      const difference = (solution.values[column] ?? 0) - (table.get(cell) ?? 0);
      return difference === 0 ? [] : [[cell, difference]];
    }),
  );
  if (!isPossible(cluster, table, alternative)) return { status: 'unknown' };
  noteLine(attack, alternative);
  return solution;
}

/** The cells around a target, nearest first, until there are enough. */
function nearby({ cells, restrictions }: Cluster, target: number): readonly number[] {
  if (cells.length <= nearbyCells) return cells;
  const near = new Set([target]);
  for (const cell of near) {
    for (const { terms } of restrictions) {
      if (near.size >= nearbyCells) return [...near];
      if (terms.some((term) => term.cell === cell)) for (const term of terms) near.add(term.cell);
    }
  }
  return [...near];
}

/** Which cells may differ in the search, and whether the solver may simplify what it is given. */
interface Way {
  readonly scope: readonly number[];
  readonly asItStands: boolean;
}

/** The ways to search for possible numbers, from the quickest to the one that misses none. */
function waysToSearch({ cluster }: Attack, target: number): Way[] {
  const near = nearby(cluster, target);
  const quick = near.length < cluster.cells.length ? [{ scope: near, asItStands: false }] : [];
  return [
    ...quick,
    { scope: cluster.cells, asItStands: false },
    { scope: cluster.cells, asItStands: true },
  ];
}

/** Looks for possible numbers, from the one in the table upwards and downwards, until there are enough or no more. */
async function enumerate(
  attack: Attack,
  { scope, asItStands }: Way,
  target: number,
): Promise<void> {
  const start = attack.table.get(target) ?? 0;
  const ends = [
    { at: start, step: 1, isOpen: true },
    { at: start, step: -1, isOpen: true },
  ];
  while (ends.some(({ isOpen }) => isOpen)) {
    for (const end of ends) {
      if (isSafe(attack, target)) return;
      if (!end.isOpen) continue;
      while (attack.possible.get(target)?.has(end.at + end.step)) end.at += end.step;
      const next = end.at + end.step;
      const [lower, upper] = end.step > 0 ? [next, Infinity] : [-Infinity, next];
      const solution = await seek(attack, scope, target, {
        lower,
        upper,
        cost: end.step,
        asItStands,
      });
      if ('values' in solution) end.at = solution.values[scope.indexOf(target)] ?? next;
      else end.isOpen = false;
    }
  }
}

/**
 * Tries to work out one cell. "Safe" rests on whole tables that were checked exactly; "not safe" on the solver having
 * found no more. Where the solver gives up the answer is "not safe".
 * @param isQuick true to try only the quickest way: "not safe" then means no more than that it found too little
 */
export async function workOut(attack: Attack, target: number, isQuick = false): Promise<Outcome> {
  for (const step of [1, -1]) {
    if (!isSafe(attack, target)) seekNearby(attack, target, step);
  }
  const ways = waysToSearch(attack, target);
  for (const way of isQuick ? ways.slice(0, 1) : ways) {
    if (!isSafe(attack, target)) await enumerate(attack, way, target);
  }
  const possible = [...(attack.possible.get(target)?.keys() ?? [])].sort((a, b) => a - b);
  return {
    safe: isSafe(attack, target),
    lower: possible[0] ?? 0,
    upper: possible.at(-1) ?? 0,
    possible,
  };
}

/** How many of the whole numbers from one to another are possible for a cell. */
export async function countPossible(
  attack: Attack,
  target: number,
  from: number,
  to: number,
): Promise<number> {
  let count = 0;
  for (let value = from; value <= to; value += 1) {
    let isPossibleValue =
      attack.possible.get(target)?.has(value) === true ||
      seekNearby(attack, target, value - (attack.table.get(target) ?? 0));
    for (const { scope, asItStands } of waysToSearch(attack, target)) {
      if (isPossibleValue) break;
      const aim = { lower: value, upper: value, cost: 0, asItStands };
      isPossibleValue = 'values' in (await seek(attack, scope, target, aim));
    }
    if (isPossibleValue) count += 1;
  }
  return count;
}
