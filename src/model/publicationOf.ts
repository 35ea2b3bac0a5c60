import type { Document } from '../schemas/document.ts';
import type { Words } from '../words/words.ts';
import { wordsIn } from '../words/words.ts';
import type { Partnership } from './partnership.ts';

/** What data about the site's figures says of their publisher. */
export function publicationOf({ site, documents }: Partnership): {
  origin: string;
  publisher: string;
  area: string;
  documents: ReadonlyMap<string, Document>;
  words: Words;
} {
  return {
    origin: site.url,
    publisher: site.name,
    area: site.area,
    documents,
    words: wordsIn(site.language),
  };
}
