import type { Grid, GridCell, Line } from './grid.ts';
import { columnsSum, rowsSum } from './relationText.ts';
import { quoted, term, type UnstatedSum } from './unstatedRelation.ts';

/**
 * Lines that are the sum of two or more lines just before or after them: totals under their parts, and parts ("of
 * which") under their whole. Readers look for exactly this, so one match is enough.
 */
export function neighbourSums(
  { lines: all, isOfColumns }: Grid,
  largestSmall: number,
): Omit<UnstatedSum, 'place'>[] {
  const lines = all.filter(({ column }) => column === null || column.type === 'count');
  const areCounts = lines.every(({ cells }) => cells.every((cell) => (cell?.value ?? 0) >= 0));
  return lines.flatMap((whole, index) =>
    [lines.slice(index + 1), lines.slice(0, index).reverse()].flatMap((around) => {
      const own = around.slice(
        0,
        around.findIndex(({ dataset }) => dataset !== whole.dataset) >>> 0,
      );
      return partsAmong(whole, own, areCounts, largestSmall).map((parts) => {
        const names = parts.map(({ name }) => name);
        return {
          sums: sumsOf(whole, parts),
          words: `the ${isOfColumns ? 'column' : 'row'} "${whole.name}" is the sum of ${quoted(names)}, which are next to it`,
          dataset: whole.dataset,
          figures: [whole.name, ...names],
          relation: isOfColumns ? columnsSum(whole.name, names) : rowsSum(whole.name, names),
        };
      });
    }),
  );
}

/** What is left of the whole in one place once some of the lines beside it are taken from it. */
interface Remainder {
  readonly left: number;
  /** The one figure that no one here knows: 1 for the whole, -1 for a part, 0 for none. */
  readonly unknownSign: number;
  readonly isOfHidden: boolean;
  /** How many of the parts are not zero. */
  readonly telling: number;
}

/** The runs of lines, from the first on, that add up to the whole in every place. */
function partsAmong(
  whole: Line,
  around: readonly Line[],
  areCounts: boolean,
  largestSmall: number,
): Line[][] {
  const found: Line[][] = [];
  let remainders = whole.cells.map((total) => total && started(total));
  for (const [last, line] of around.entries()) {
    remainders = remainders.map(
      (remainder, place) => remainder && taken(remainder, line.cells[place] ?? null),
    );
    const open = remainders.flatMap((remainder) => remainder ?? []);
    if (open.length === 0) break;
    // Counts only grow: what is more than the whole now is more than the whole with any further line.
    if (areCounts && open.some((remainder) => isTooMuch(remainder, largestSmall))) break;
    if (last === 0 || !open.every((remainder) => isUsedUp(remainder, largestSmall))) continue;
    if (remainders.some((remainder, place) => isTelling(remainder, whole, place, largestSmall)))
      found.push(around.slice(0, last + 1));
  }
  return found;
}

function started({ value, isHidden }: GridCell): Remainder | null {
  if (value === null && !isHidden) return null;
  return {
    left: value ?? 0,
    unknownSign: value === null ? 1 : 0,
    isOfHidden: isHidden,
    telling: 0,
  };
}

/** A remainder with one more part taken away; `null` where no one can follow the sum any further. */
function taken(remainder: Remainder, part: GridCell | null): Remainder | null {
  if (part === null) return null;
  const isUnknown = part.value === null;
  if (isUnknown && (remainder.unknownSign !== 0 || !part.isHidden)) return null;
  return {
    left: remainder.left - (part.value ?? 0),
    unknownSign: isUnknown ? -1 : remainder.unknownSign,
    isOfHidden: remainder.isOfHidden || part.isHidden,
    telling: remainder.telling + (part.value === 0 ? 0 : 1),
  };
}

function isTooMuch({ left, unknownSign }: Remainder, largestSmall: number): boolean {
  return left < (unknownSign === 1 ? -largestSmall : 0);
}

function isUsedUp({ left, unknownSign }: Remainder, largestSmall: number): boolean {
  if (unknownSign === 0) return left === 0;
  const unknown = -left * unknownSign;
  return unknown >= 1 && unknown <= largestSmall;
}

/**
 * Whether a place with a hidden figure takes more than zeros to make up the whole (a row is not the sum of itself and
 * nothing), and more than small numbers, which add up by chance.
 */
function isTelling(
  remainder: Remainder | null,
  whole: Line,
  place: number,
  largestSmall: number,
): boolean {
  const total = whole.cells[place];
  if (!remainder?.isOfHidden || !total || total.value === 0 || remainder.telling < 2) return false;
  return !total.isHidden || (total.value ?? 0) > largestSmall;
}

function sumsOf(whole: Line, parts: readonly Line[]) {
  return whole.cells.flatMap((total, place) => {
    const cells = parts.flatMap(({ cells: own }) => own[place] ?? []);
    if (total === null || cells.length < parts.length) return [];
    return [[term(total.address, 1), ...cells.map(({ address }) => term(address, -1))]];
  });
}
