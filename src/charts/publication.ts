import type { Document } from '../schemas/document.ts';
import type { Words } from '../words/words.ts';

/** What the data about a dataset needs to know besides the dataset. */
export interface Publication {
  /** Where the site is, for example `https://www.example.org`. */
  origin: string;
  /** Who publishes it. */
  publisher: string;
  /** The area that the figures are about. */
  area: string;
  /** The documents that sources name, by id. */
  documents: ReadonlyMap<string, Document>;
  /** The words of the site itself. */
  words: Words;
}
