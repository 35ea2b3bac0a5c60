import type { DataSymbol } from '../figures/publishedDataset.ts';

/** What each symbol means, in the words that readers see. */
export const symbolMeaning: Readonly<Record<DataSymbol, string>> = {
  z: 'not applicable',
  x: 'not available',
  c: 'hidden to protect people',
  low: 'more than zero, but rounds to zero',
  k: 'more than zero, but rounds to zero',
  u: 'too unreliable to publish',
};

/** A symbol as it appears in a table, a chart and a download: `[c]`. */
export function symbolMark(symbol: DataSymbol): string {
  return `[${symbol}]`;
}
