import { type Grid, hasHidden, type Line } from './grid.ts';
import { bitsOf } from './lineSums.ts';
import { addsUp, term, type UnstatedSum } from './unstatedRelation.ts';

/** How unlikely it must be that a line is the running total of another by chance. */
const neededBits = 5;

/** Lines that grow, or shrink, from place to place by what another line counts: running totals, stocks and changes. */
export function runningTotals(
  { lines: all, isOfColumns }: Grid,
  largestSmall: number,
): Omit<UnstatedSum, 'place'>[] {
  const lines = all.filter(({ column }) => column === null || column.type === 'count');
  return lines.flatMap((total) =>
    lines
      .filter((each) => each !== total && (hasHidden(each) || hasHidden(total)))
      .flatMap((each) =>
        [1, -1].flatMap((direction) => {
          const steps = stepsOf(total, each, direction, largestSmall);
          if (steps === null) return [];
          const isOne = total.dataset === each.dataset;
          const nameOf = ({ dataset, name }: Line) => (isOne ? name : `${dataset}: ${name}`);
          return [
            {
              sums: steps,
              words: `the ${isOfColumns ? 'column' : 'row'} "${nameOf(total)}" ${direction > 0 ? 'grows' : 'shrinks'} from one figure to the next by "${nameOf(each)}", as a running total does`,
              dataset: total.dataset,
              figures: [nameOf(total), nameOf(each)],
              relation: null,
            },
          ];
        }),
      ),
  );
}

/**
 * What each step says, or `null` when one of them is not so, or chance may have brought them about. Where a running total
 * has a gap, the next step leads over it.
 */
function stepsOf(total: Line, each: Line, direction: number, largestSmall: number) {
  const steps = [];
  let bits = 0;
  let isOfHidden = false;
  let from = 0;
  for (let place = 1; place < total.cells.length; place += 1) {
    const after = total.cells[place];
    if (after?.value === null && !after.isHidden) continue;
    const cells = [after, total.cells[from], ...each.cells.slice(from + 1, place + 1)].flatMap(
      (cell) => cell ?? [],
    );
    const signs = cells.map((_, index) => [1, -1][index] ?? -direction);
    const isWhole = cells.length === place - from + 2;
    from = place;
    const unknown = cells.filter(({ value }) => value === null);
    if (!isWhole || unknown.length > 1 || unknown.some(({ isHidden }) => !isHidden)) continue;
    const signed = cells.map(({ value }, index) => [value, signs[index] ?? 0] as const);
    // The last step may lead to the total of the whole table.
    if (!addsUp(signed, largestSmall)) {
      if (place === total.cells.length - 1) continue;
      return null;
    }
    isOfHidden ||= cells.some(({ isHidden }) => isHidden);
    steps.push(cells.map(({ address }, index) => term(address, signs[index] ?? 0)));
    if (unknown.length === 0) bits += bitsOf(cells.map(({ value }) => value ?? 0));
  }
  return isOfHidden && bits >= neededBits ? steps : null;
}
