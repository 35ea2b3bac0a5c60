import type { Chart } from '../schemas/chart.ts';
import type { Column } from '../schemas/column.ts';
import type { DateSpan } from '../schemas/isoDate.ts';
import type { SourceReference } from '../schemas/sourceReference.ts';

/**
 * What is in a table in place of a number.
 * `z` not applicable; `x` not available; `c` suppressed to protect people; `low` rounds to zero but is not zero;
 * `k` the same for sensitive matters such as deaths; `u` of low reliability.
 */
export const dataSymbols = ['z', 'x', 'c', 'low', 'k', 'u'] as const;
export type DataSymbol = (typeof dataSymbols)[number];

/** One cell as everyone may see it: suppression has been applied and nothing behind it is kept. */
export interface PublishedCell {
  /** The number. `null` when a symbol is in its place or the cell holds words. */
  value: number | null;
  /** The symbol that is in place of the number. */
  symbol: DataSymbol | null;
  /** What is shown: `1,220`, `92%`, `£30,102`, `[c]` or words. */
  text: string;
  /** Numbers of the footnotes that belong to this cell, from 1. */
  footnotes: number[];
}

/** One row as everyone may see it. */
export interface PublishedRow {
  /** The values of the key columns joined with `/`. */
  key: string;
  /** True when the row is the total of other rows. */
  isTotal: boolean;
  /** The cells, by column id; one for every column. */
  cells: Record<string, PublishedCell>;
}

/** A note under a table. */
export interface Footnote {
  /** Its number, from 1. */
  number: number;
  /** The note. */
  text: string;
}

/** A dataset as everyone may see it. Every output (table, chart, CSV, prose, search) is made from this alone. */
export interface PublishedDataset {
  /** The name of its files. */
  id: string;
  /** The headline. */
  title: string;
  /** What is measured, where and when. */
  subtitle: string;
  /** The area that the figures are about, when it is not the partnership's own. */
  area?: string | undefined;
  /** How the figures were collected and what they leave out. */
  description: string;
  /** The days covered. */
  period: DateSpan;
  /** Where the figures come from. */
  sources: SourceReference[];
  /** The licence, when the source states one. */
  licence: string | null;
  /** When the figures were last changed. */
  revised: string;
  /** The columns, in order. */
  columns: Column[];
  /** The ids of the columns that name a row. */
  key: string[];
  /** The rows, in order. */
  rows: PublishedRow[];
  /** Notes to the table as a whole (also numbered) and to single cells. */
  footnotes: Footnote[];
  /** Numbers of the footnotes that belong to the whole table. */
  tableFootnotes: number[];
  /** Numbers of the footnotes that belong to a whole column, by column id. Columns without any are left out. */
  columnFootnotes: Record<string, number[]>;
  /** The charts. */
  charts: Chart[];
  /** The symbols that occur, for the legend. */
  symbols: DataSymbol[];
  /** Why the small-number policy does not apply, or `null` when it does. */
  exemptBecause: string | null;
  /** Other words that people look for. */
  keywords: string[];
  /** The year of the signed report that these figures were frozen for; left out for the figures of today. */
  frozenIn?: string;
}
