import type { HiddenFigure } from '../figures/hiddenFigure.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Finding } from '../findings/finding.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Entries } from '../reader/entry.ts';

/** What a rule may look at. */
export interface RuleContext {
  /** The entries that could be read, with places for findings. */
  entries: Entries;
  /** The partnership; `null` when there is an error in a file, a reference or a figure. */
  partnership: Partnership | null;
  /** As much of the partnership as could be read; `null` when a file that every site needs could not be read. */
  readable: Partnership | null;
  /** The datasets that have figures of their own; none when a table is faulty. */
  datasets: ReadonlyMap<string, PublishedDataset>;
  /** What the datasets hide. It may be compared with, and must stand in no message. */
  hidden: readonly HiddenFigure[];
  /** The texts of all files, by path: what signatures are held against. */
  texts: ReadonlyMap<string, string>;
}

/** One rule: looks at the content and returns what is wrong with it. */
export type Rule = (context: RuleContext) => Finding[];
