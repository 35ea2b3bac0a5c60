import type { Grid, GridCell, Line } from './grid.ts';
import { columnsSum, rowsSum } from './relationText.ts';
import { addsUp, quoted, term, type UnstatedSum } from './unstatedRelation.ts';

/**
 * Lines that are the sum of two or more of the lines right before or after them, wherever that can be seen: totals under
 * their parts, and parts ("of which") under their whole. Readers look for just that, so once is enough.
 */
export function neighbourSums(
  { lines: all, isOfColumns }: Grid,
  largestSmall: number,
): Omit<UnstatedSum, 'place'>[] {
  const lines = all.filter(({ column }) => column === null || column.type === 'count');
  return lines.flatMap((whole, index) =>
    [lines.slice(index + 1), lines.slice(0, index).reverse()].flatMap((around) => {
      const own = around.slice(
        0,
        around.findIndex(({ dataset }) => dataset !== whole.dataset) >>> 0,
      );
      return partsAmong(whole, own, largestSmall).map((parts) => {
        const names = parts.map(({ name }) => name);
        return {
          sums: sumsOf(whole, parts),
          words: `the ${isOfColumns ? 'column' : 'row'} "${whole.name}" is the sum of ${quoted(names)}, which stand next to it`,
          dataset: whole.dataset,
          figures: [whole.name, ...names],
          relation: isOfColumns ? columnsSum(whole.name, names) : rowsSum(whole.name, names),
        };
      });
    }),
  );
}

/** The runs of lines, from the first on, that add up to the whole in every place. */
function partsAmong(whole: Line, around: readonly Line[], largestSmall: number): Line[][] {
  return around
    .map((_, index) => around.slice(0, index + 1))
    .filter((parts) => parts.length >= 2 && isSum(whole, parts, largestSmall));
}

function isSum(whole: Line, parts: readonly Line[], largestSmall: number): boolean {
  let isSeen = false;
  for (let place = 0; place < whole.cells.length; place += 1) {
    const total = whole.cells[place] ?? null;
    const cells = parts.flatMap(({ cells: own }) => own[place] ?? []);
    if (total === null || cells.length < parts.length) continue;
    const all = [total, ...cells];
    const unknown = all.filter(({ value }) => value === null);
    if (unknown.length > 1 || unknown.some(({ isHidden }) => !isHidden)) continue;
    const signed = all.map(({ value }, index) => [value, index === 0 ? 1 : -1] as const);
    if (!addsUp(signed, largestSmall)) return false;
    isSeen ||= all.some(({ isHidden }) => isHidden) && isTelling(total, cells, largestSmall);
  }
  return isSeen;
}

/**
 * Whether it takes more than zeros to make up the whole (a row is not the sum of itself and nothing), and more than small
 * numbers, which add up by chance.
 */
function isTelling(total: GridCell, parts: readonly GridCell[], largestSmall: number): boolean {
  return (
    (!total.isHidden || (total.value ?? 0) > largestSmall) &&
    total.value !== 0 &&
    parts.filter(({ value }) => value !== 0).length >= 2
  );
}

function sumsOf(whole: Line, parts: readonly Line[]) {
  return whole.cells.flatMap((total, place) => {
    const cells = parts.flatMap(({ cells: own }) => own[place] ?? []);
    if (total === null || cells.length < parts.length) return [];
    return [[term(total.address, 1), ...cells.map(({ address }) => term(address, -1))]];
  });
}
