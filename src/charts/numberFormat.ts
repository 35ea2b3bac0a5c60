import { roundTo } from '../figures/format.ts';
import type { Column } from '../schemas/column.ts';

/** How numbers of a measure are written. */
export type NumberForm = 'number' | 'pounds' | 'percent';

/** The form of a column's numbers, or `null` when the column holds words. */
export function numberForm(column: Column): NumberForm | null {
  switch (column.type) {
    case 'count':
    case 'rate':
      return 'number';
    case 'money':
      return 'pounds';
    case 'share':
      return 'percent';
    default:
      return null;
  }
}

/** The units in which large sums are written in a drawing. */
const largeSums = [
  { size: 1_000_000_000, letters: 'bn' },
  { size: 1_000_000, letters: 'm' },
] as const;

/**
 * Writes a number for an axis: `1,220`, `£30,000`, `£2.5m`, `92%`. Done by hand, since the same text has to come out in
 * every browser and at every build.
 * @param largest the largest number of the axis, in whose unit all of them are written
 */
export function formatNumber(value: number, form: NumberForm, largest = value): string {
  const unit = form === 'pounds' && value !== 0 ? unitOf(largest) : undefined;
  const shown = Math.abs(value) / (unit?.size ?? 1);
  const [whole = '0', fraction] = String(Number(shown.toFixed(4))).split('.');
  const digits = fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
  return inForm(value, `${digits}${unit?.letters ?? ''}`, form);
}

/**
 * What is written in a drawing where the table has the whole figure: large sums in millions, and shares of fewer than a
 * thousand without decimals. Never zero or a hundred for what is not.
 *
 * @example shortNumber(39_865_375, 'pounds', null) // => '£39.9m'
 * @example shortNumber(51.93, 'percent', null) // => '52%'
 * @returns `null` where the figure is short as it is
 */
export function shortNumber(value: number, form: NumberForm, base: number | null): string | null {
  if (form === 'pounds') {
    const unit = unitOf(value);
    if (unit === undefined) return null;
    const [whole = '', fraction = ''] = (Math.abs(value) / unit.size).toFixed(1).split('.');
    return inForm(value, `${grouped(whole)}.${fraction}${unit.letters}`, form);
  }
  const isFew = base === null || base < 1000;
  if (form !== 'percent' || !isFew || Number.isInteger(value)) return null;
  const rounded = roundTo(value, 0);
  return rounded === 0 || rounded === 100 ? null : formatNumber(rounded, form);
}

function unitOf(value: number) {
  return largeSums.find(({ size }) => Math.abs(value) >= size);
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

function inForm(value: number, digits: string, form: NumberForm): string {
  return `${value < 0 ? '−' : ''}${form === 'pounds' ? '£' : ''}${digits}${form === 'percent' ? '%' : ''}`;
}
