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

/**
 * Writes a number for an axis: `1,220`, `£30,000`, `92%`. Done by hand, since the same text has to come out in every
 * browser and at every build.
 */
export function formatNumber(value: number, form: NumberForm): string {
  const [whole = '0', fraction] = String(Number(Math.abs(value).toFixed(4))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const sign = value < 0 ? '−' : '';
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${sign}${form === 'pounds' ? '£' : ''}${digits}${form === 'percent' ? '%' : ''}`;
}
