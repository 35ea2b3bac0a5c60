import type { Column } from '../schemas/column.ts';

/** Whether a column holds shares, rates or averages and does not say what they are worked out from. */
export function isUnexplained(column: Column): boolean {
  return (
    (column.type === 'share' || column.type === 'rate') &&
    (column.numerator === undefined || column.denominator === undefined)
  );
}
