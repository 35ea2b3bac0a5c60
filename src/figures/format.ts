import type { Column } from '../schemas/column.ts';

const formats = new Map<number, Intl.NumberFormat>();

/** Digits with commas between thousands and a fixed number of decimal places. */
function grouped(value: number, decimals: number): string {
  let format = formats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(decimals, format);
  }
  return format.format(value).replace('-', '−');
}

/** A number as readers see it, by the rules of its column. The only place that formats figures. */
export function formatFigure(value: number, column: Column): string {
  switch (column.type) {
    case 'money':
      return `${value < 0 ? '−' : ''}£${grouped(Math.abs(value), column.decimals)}`;
    case 'share':
      return `${grouped(value, column.decimals)}%`;
    case 'rate':
      return grouped(value, column.decimals);
    default:
      return grouped(value, 0);
  }
}

/** How many decimal places a column publishes. */
export function decimalsOf(column: Column): number {
  return 'decimals' in column ? column.decimals : 0;
}

/**
 * Rounds half away from zero at a decimal place, without the slips of binary fractions.
 * @example roundTo(5.785, 2) // => 5.79
 */
export function roundTo(value: number, decimals: number): number {
  const sign = value < 0 ? -1 : 1;
  return (
    sign *
    Number(`${Math.round(Number(`${Math.abs(value).toFixed(10)}e${decimals}`))}e-${decimals}`)
  );
}

/** A percentage change for a sentence: whole percent, without a sign. */
export function formatPercent(value: number, decimals = 0): string {
  return `${grouped(Math.abs(value), decimals)}%`;
}
