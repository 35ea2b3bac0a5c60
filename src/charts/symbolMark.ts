import type { DataSymbol } from '../figures/publishedDataset.ts';

/** A symbol as it appears in a table, a chart and a download: `[c]`. */
export function symbolMark(symbol: DataSymbol): string {
  return `[${symbol}]`;
}
