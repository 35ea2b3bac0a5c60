import { isDerived } from '../derivation.ts';
import { decimalsOf } from '../format.ts';
import { stemsIn } from '../rowNames.ts';
import { isUnexplained } from '../unexplained.ts';
import { type Grid, hasHidden, type Line } from './grid.ts';

/** A line that shows in a hidden place what runs in proportion to the hidden figure. */
export interface Proportion {
  readonly hidden: Line;
  readonly telling: Line;
}

/** A sum of money that is so much for each of a hidden count, and both are shown. */
export interface Product {
  readonly hidden: Line;
  readonly each: Line;
  readonly whole: Line;
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

/** Sums of money and what they make for each that are shown where the count is hidden: one divided by the other is the count. */
export function products({ lines }: Grid): Product[] {
  const money = lines.filter(({ column }) => column?.type === 'money');
  return lines
    .filter((line) => line.column?.type === 'count' && hasHidden(line))
    .flatMap((hidden) =>
      money.flatMap((each) =>
        money
          .filter((whole) => whole !== each && isProduct(hidden, each, whole))
          .map((whole) => ({ hidden, each, whole })),
      ),
    );
}

function isProduct(hidden: Line, each: Line, whole: Line): boolean {
  let bits = 0;
  let isOfHidden = false;
  for (const [place, cell] of hidden.cells.entries()) {
    const [one, all] = [each.cells[place]?.value ?? null, whole.cells[place]?.value ?? null];
    if (one === null || all === null || cell === null) continue;
    isOfHidden ||= cell.isHidden;
    if (cell.value === null || cell.value === 0) continue;
    const slack = (roundingOf(each) * cell.value + roundingOf(whole)) / 2;
    if (Math.abs(cell.value * one - all) > slack + 1e-9) return false;
    bits += Math.log2(1 + Math.abs(all) / (1 + slack) / 4);
  }
  return isOfHidden && bits >= neededBits;
}

/** What the figures of a line are rounded to. */
function roundingOf({ column }: Line): number {
  return column === null ? 1 : 1 / 10 ** decimalsOf(column);
}

/** Shares and rates of another table that are of the things which a count hides, and that nothing explains. */
export function ratesOfSame({ lines }: Grid): Proportion[] {
  const rates = lines.filter(
    ({ column }) => (column?.type === 'share' || column?.type === 'rate') && isUnexplained(column),
  );
  return lines
    .filter((line) => line.column?.type === 'count' && hasHidden(line))
    .flatMap((hidden) =>
      rates
        .filter(
          (telling) =>
            telling.dataset !== hidden.dataset &&
            isUnitIn(hidden.column, telling.column) &&
            hidden.cells.some(
              (cell, place) => cell?.isHidden && (telling.cells[place]?.value ?? null) !== null,
            ),
        )
        .map((telling) => ({ hidden, telling })),
    );
}

/** Whether the unit of a count is named in the unit of a share or rate, as "contacts" is in "% of contacts". */
function isUnitIn(count: Line['column'], rate: Line['column']): boolean {
  if (count === null || rate === null || !('unit' in count) || !('unit' in rate)) return false;
  const named = new Set(stemsIn(rate.unit));
  return stemsIn(count.unit).every((stem) => named.has(stem));
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
  const unit = roundingOf(telling);
  return [true, false].some((isThroughZero) => fits(pairs, unit / 2, unit, isThroughZero));
}

interface Pair {
  x: number;
  y: number;
}

/** Whether all pairs are on a line, through zero or not, allowing for rounding, and not by chance. */
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
  // The larger its figure, the less likely that a further pair is on the line by chance.
  const bits = others.reduce((sum, { y }) => sum + Math.log2(1 + Math.abs(y) / unit / 4), 0);
  return isOnLine && bits >= neededBits;
}
