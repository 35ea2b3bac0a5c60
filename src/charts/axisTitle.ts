import type { Column } from '../schemas/column.ts';

/** The unit of a column's numbers, in the words of the dataset. Empty when the column holds words. */
export function columnUnit(column: Column): string {
  if (column.type === 'money') {
    return '£';
  }
  return 'unit' in column ? column.unit : '';
}

/** The title of an axis, with the unit: `Number of contacts`, `Percentage of all contacts`, `Contacts a week`. */
export function axisTitle(column: Column): string {
  const unit = columnUnit(column);
  switch (column.type) {
    case 'count':
      return `Number of ${unit}`;
    case 'money':
      return 'Pounds (£)';
    case 'share':
      return unit.startsWith('%') ? `Percentage${unit.slice(1)}` : `Percentage (${unit})`;
    case 'rate':
      return unit.charAt(0).toUpperCase() + unit.slice(1);
    default:
      return column.label;
  }
}
