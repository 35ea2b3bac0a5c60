import type { PublishedRow } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';
import type { SeriesCells } from './chartCells.ts';
import type { ChartPoint } from './chartDefinition.ts';
import { numberForm, shortNumber } from './numberFormat.ts';

/** Turns the cells of a series into its points. */
export function seriesPoints(
  { column, cells }: SeriesCells,
  rows: readonly PublishedRow[],
): ChartPoint[] {
  const form = numberForm(column) ?? 'number';
  const base = largestBase(column, rows);
  return cells.map(({ value, text }) => {
    const short = value === null ? null : shortNumber(value, form, base);
    return { value, text, ...(short === null ? {} : { short }) };
  });
}

/** The largest number that the shares of a column are shares of, or `null` where the table does not say. */
function largestBase(column: Column, rows: readonly PublishedRow[]): number | null {
  const denominator = 'denominator' in column ? column.denominator : undefined;
  if (typeof denominator !== 'string') return null;
  const bases = rows.flatMap(({ cells }) => cells[denominator]?.value ?? []);
  return bases.length === 0 ? null : Math.max(...bases);
}
