import type { Program, Row } from './solver.ts';

/** From where to where the values of a column can lie. */
interface Bounds {
  lower: number;
  upper: number;
}

/** Bounds that go on becoming narrower for longer than this are left to the solver. */
const mostRounds = 20;

/**
 * Narrows the bounds of whole numbers row by row until they cannot be narrowed further. Exact: no solution has a value
 * outside the bounds.
 * @returns the bounds of each column, or `null` if a row leaves nothing possible, so there is no solution
 */
export function narrowBounds({ columns, rows }: Program): readonly Bounds[] | null {
  const bounds = columns.map(({ lower, upper }): Bounds => ({
    lower: Math.ceil(lower),
    upper: Math.floor(upper),
  }));
  for (let round = 0; round < mostRounds; round += 1) {
    let isNarrower = false;
    for (const row of rows) isNarrower = narrowByRow(row, bounds) || isNarrower;
    if (bounds.some(({ lower, upper }) => lower > upper)) return null;
    if (!isNarrower) break;
  }
  return bounds;
}

/** Narrows the bounds by one row. Says whether any became narrower. */
function narrowByRow({ terms, lower, upper }: Row, bounds: readonly Bounds[]): boolean {
  let isNarrower = false;
  for (const { column, coefficient } of terms) {
    const own = bounds[column];
    if (own === undefined || coefficient === 0) continue;
    const others = sumOfOthers(terms, bounds, column);
    // What the row leaves for this column, once the others are as large or as small as they can be.
    const ends = [(lower - others.upper) / coefficient, (upper - others.lower) / coefficient];
    const [from, to] = coefficient > 0 ? ends : ends.reverse();
    const narrower = {
      // Plus zero, so that no zero is negative.
      lower: Math.max(own.lower, Math.ceil(from ?? -Infinity)) + 0,
      upper: Math.min(own.upper, Math.floor(to ?? Infinity)) + 0,
    };
    if (narrower.lower === own.lower && narrower.upper === own.upper) continue;
    Object.assign(own, narrower);
    isNarrower = true;
  }
  return isNarrower;
}

function sumOfOthers(terms: Row['terms'], bounds: readonly Bounds[], column: number): Bounds {
  const sum = { lower: 0, upper: 0 };
  for (const term of terms) {
    const other = bounds[term.column];
    if (term.column === column || other === undefined) continue;
    const ends = [term.coefficient * other.lower, term.coefficient * other.upper];
    sum.lower += Math.min(...ends);
    sum.upper += Math.max(...ends);
  }
  return sum;
}
