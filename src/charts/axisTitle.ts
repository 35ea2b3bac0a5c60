import type { Column } from '../schemas/column.ts';
import type { Words } from '../words/words.ts';

/** The unit of a column's numbers, in the words of the dataset. Empty when the column holds words. */
export function columnUnit(column: Column): string {
  if (column.type === 'money') {
    return '£';
  }
  return 'unit' in column ? column.unit : '';
}

/** The title of an axis, with the unit: `Number of contacts`, `Percentage of all contacts`, `Contacts a week`. */
export function axisTitle(column: Column, words: Words): string {
  const unit = columnUnit(column);
  switch (column.type) {
    case 'count':
      return words('charts.axis.number', { unit });
    case 'money':
      return words('charts.axis.pounds');
    case 'share':
      return unit.startsWith('%')
        ? words('charts.axis.percentage', { of: unit.slice(1) })
        : words('charts.axis.percentageUnit', { unit });
    case 'rate':
      return unit.charAt(0).toUpperCase() + unit.slice(1);
    default:
      return column.label;
  }
}
