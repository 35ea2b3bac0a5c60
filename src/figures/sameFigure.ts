import type { NumberInText } from '../prose/numbersIn.ts';
import type { Column } from '../schemas/column.ts';

/** How a figure of a column is written in a sentence. */
export function kindOf(column: Column | undefined): NumberInText['kind'] {
  if (column?.type === 'share') return 'percent';
  return column?.type === 'money' ? 'money' : 'plain';
}

/** Whether a number of a sentence is a figure of a column, rounded as the sentence rounds it. A fall may be told without its sign. */
export function isSameFigure(
  number: NumberInText,
  value: number,
  column: Column | undefined,
): boolean {
  return number.kind === kindOf(column) && isRounded(number, value);
}

/** Whether a number is a value, rounded to as many places as the number has. */
export function isRounded({ value, decimals }: NumberInText, exact: number): boolean {
  const unit = Number(`1e${-decimals}`);
  return Math.abs(value - Math.abs(exact)) <= unit / 2 + 1e-9;
}
