import type { Document } from '../schemas/document.ts';
import type { Words } from '../words/words.ts';
import type { Partnership } from './partnership.ts';
import { siteWords } from './siteWords.ts';

/** What data about the site's figures says of their publisher. */
export function publicationOf(partnership: Partnership): {
  origin: string;
  publisher: string;
  area: string;
  documents: ReadonlyMap<string, Document>;
  words: Words;
} {
  const { site, documents } = partnership;
  return {
    origin: site.url,
    publisher: site.name,
    area: site.area,
    documents,
    words: siteWords(partnership),
  };
}
