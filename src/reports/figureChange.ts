import { formatFigure, formatPercent } from '../figures/format.ts';
import type { PublishedCell } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';

/** How far a figure is from an earlier one. */
export interface FigureChange {
  direction: 'up' | 'down' | 'none';
  /** By how much, in the unit of the figure and without a sign. */
  size: string;
  /** The size in percentage points, where the figure is a percentage; otherwise `null`. */
  points: number | null;
  /** The size as a share of the earlier figure; `null` for a percentage, and where the earlier figure is zero. */
  ofBefore: string | null;
}

/** The change of a figure from an earlier one; `null` where one of the two has no number. */
export function figureChange(
  before: PublishedCell | undefined,
  now: PublishedCell | undefined,
  column: Column,
): FigureChange | null {
  const [from, to] = [before?.value ?? null, now?.value ?? null];
  if (from === null || to === null) return null;
  const size = Math.abs(to - from);
  const isShare = column.type === 'share';
  return {
    direction: to > from ? 'up' : to < from ? 'down' : 'none',
    size: formatFigure(size, column),
    points: isShare ? Number(size.toFixed(column.decimals)) : null,
    ofBefore: isShare || from === 0 ? null : formatPercent(Math.abs((size / from) * 100)),
  };
}
