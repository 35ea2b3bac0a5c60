import type { Place } from '../findings/finding.ts';
import type { DatasetDefinition } from '../schemas/dataset.ts';
import type { DataSymbol } from './publishedDataset.ts';

/** One cell as the source prints it. */
export interface Figure {
  /** The number; `null` for words and symbols. */
  value: number | null;
  /** How many decimal places the source prints. */
  decimals: number;
  /** The symbol in place of a number. */
  symbol: DataSymbol | null;
  /** The words of a period, category or text cell; otherwise what is in the file. */
  text: string;
  /** Where it is. */
  place: Place;
}

/** One row, named by its key columns. */
export interface FigureRow {
  /** The values of the key columns joined with `/`. */
  key: string;
  /** The cells by column id. */
  cells: Record<string, Figure>;
}

/** A dataset as its files give it: printed figures, nothing worked out and nothing hidden yet. */
export interface FigureTable {
  /** The id. */
  id: string;
  /** What the figures mean. */
  definition: DatasetDefinition;
  /** The rows in order. */
  rows: FigureRow[];
  /** The same rows by key. */
  byKey: ReadonlyMap<string, FigureRow>;
  /** Where a value of the definition is. */
  place(path: readonly PropertyKey[]): Place;
}
