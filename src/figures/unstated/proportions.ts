import { isDerived } from '../derivation.ts';
import { decimalsOf } from '../format.ts';
import { isUnexplained } from '../unexplained.ts';
import { type Grid, hasHidden, type Line } from './grid.ts';

/** A line that shows in a hidden place what runs in proportion to the hidden figure. */
export interface Proportion {
  readonly hidden: Line;
  readonly telling: Line;
}

/** How unlikely it must be that lines run in proportion by chance. */
const neededBits = 6;

/** Lines that run in proportion to a line with hidden figures, and are shown where it is hidden. */
export function proportions({ lines }: Grid): Proportion[] {
  const counts = lines.filter(({ column }) => column === null || column.type === 'count');
  // What its settings explain is part of the proof.
  const open = lines.filter(
    ({ column }) => column === null || !isDerived(column) || isUnexplained(column),
  );
  return counts
    .filter(hasHidden)
    .flatMap((hidden) =>
      open
        .filter((telling) => telling !== hidden && isTelling(hidden, telling))
        .map((telling) => ({ hidden, telling })),
    );
}

function isTelling(hidden: Line, telling: Line): boolean {
  const pairs = hidden.cells.flatMap((cell, place) => {
    const other = telling.cells[place] ?? null;
    if (cell === null || other === null || other.value === null || other.isHidden) return [];
    return cell.value === null ? [] : [{ x: cell.value, y: other.value, isHidden: cell.isHidden }];
  });
  if (!pairs.some(({ isHidden, x }) => isHidden && x !== 0)) return false;
  if (new Set(pairs.map(({ x }) => x)).size < 2 || new Set(pairs.map(({ y }) => y)).size < 2)
    return false;
  const slack = telling.column === null ? 0.5 : 0.5 / 10 ** decimalsOf(telling.column);
  const unit = telling.column === null ? 1 : 1 / 10 ** decimalsOf(telling.column);
  return [true, false].some((isThroughZero) => fits(pairs, slack, unit, isThroughZero));
}

interface Pair {
  x: number;
  y: number;
}

/** Whether all pairs lie on a line, through zero or anywhere, as far as rounding lets them, and not by chance. */
function fits(
  pairs: readonly Pair[],
  slack: number,
  unit: number,
  isThroughZero: boolean,
): boolean {
  const sorted = pairs.toSorted((a, b) => a.x - b.x);
  const [low, high] = [isThroughZero ? { x: 0, y: 0 } : sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || high.x === low.x) return false;
  const slope = (high.y - low.y) / (high.x - low.x);
  if (slope === 0) return false;
  const others = pairs.filter((pair) => pair !== high && pair !== low && pair.x !== 0);
  const isOnLine = others.every(
    ({ x, y }) => Math.abs(low.y + slope * (x - low.x) - y) <= 2 * slack + 1e-9,
  );
  // Each further pair would lie on the line by chance about once in as many times as its figure is large.
  const bits = others.reduce((sum, { y }) => sum + Math.log2(1 + Math.abs(y) / unit / 4), 0);
  return isOnLine && bits >= neededBits;
}
