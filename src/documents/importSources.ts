import type { ContentFiles } from '../reader/contentFiles.ts';

/** What a plan is made from, besides the document. */
export interface ImportSources {
  content: ContentFiles;
  /** The text of a file that is kept in the content folder and no page is made of, or `null` when there is none. */
  kept(path: string): string | null;
  /** The day, as `2025-06-30`. */
  today: string;
}
