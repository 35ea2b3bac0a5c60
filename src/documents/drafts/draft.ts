import type { PhrasingContent } from 'mdast';
import type { ChartDefinition } from '../../charts/chartDefinition.ts';

/** Where a paragraph of a draft comes from, so that what is said of it finds its way back. */
export interface DraftPlace {
  /** The file of the page, for example `reports/2025-26/police.mdx`. */
  page: string;
  /** The anchor of the paragraph on its page. */
  anchor: string;
  /** The words a reader sees, to detect whether someone has changed them. */
  text: string;
}

/** A part of a draft. What is published of the content is in it, and nothing else. */
export type DraftBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; words: PhrasingContent[]; place: DraftPlace | null; isSetApart: boolean }
  | {
      kind: 'item';
      level: number;
      isOrdered: boolean;
      /** Whether it starts a list, so that its number is 1. */
      isFirst: boolean;
      words: PhrasingContent[];
      place: DraftPlace | null;
    }
  | DraftTable
  | { kind: 'chart'; title: string; description: string; definition: ChartDefinition };

/** A table of a draft. The first row names the columns. */
export interface DraftTable {
  kind: 'table';
  /** What it is called; empty when nothing is said of it. */
  caption: string;
  rows: PhrasingContent[][][];
  /** Which columns hold figures. */
  isNumeric: boolean[];
}

/** A chapter of a draft. */
export interface DraftChapter {
  id: string;
  title: string;
  blocks: DraftBlock[];
  /** The footnotes, by the names that the text refers to them by. */
  footnotes: ReadonlyMap<string, PhrasingContent[]>;
}

/** A report as it is given to those who are to comment on it. */
export interface Draft {
  title: string;
  /** Who publishes it. */
  publisher: string;
  /** The years, for example `2025-26`. */
  year: string;
  summary: string;
  chapters: DraftChapter[];
}

/** Plain words as the words of a paragraph. */
export function plain(text: string): PhrasingContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** A paragraph of plain words. */
export function paragraph(text: string, place: DraftPlace | null = null): DraftBlock {
  return { kind: 'paragraph', words: plain(text), place, isSetApart: false };
}
