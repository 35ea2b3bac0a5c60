import { agencies } from './agencies.ts';
import { arrangements } from './arrangements.ts';
import type { Collection, PageCollection } from './collection.ts';
import { glossary } from './glossary.ts';
import { groups } from './groups.ts';
import { library } from './library.ts';
import { reviews } from './reviews.ts';
import { sections } from './sections.ts';
import { singles } from './singles.ts';

/** Every collection of pages. To add one, add its definition here. */
export const pageCollections = {
  arrangements,
  groups,
  agencies,
  glossary,
  library,
  reviews,
  sections,
};

/** Every kind of file in the content folder. */
export const collections = { ...singles, ...pageCollections };

/** The name of a kind of file. */
export type CollectionName = keyof typeof collections;

/** The name of a collection of pages. */
export type PageCollectionName = keyof typeof pageCollections;

/** Collections by their names: those of this index, or others that a test has made. */
export type Collections = Readonly<Record<string, Collection>>;
export type PageCollections = Readonly<Record<string, PageCollection>>;

/** Of some collections, those that are pages. */
export function pagesAmong(all: Collections): PageCollections {
  return Object.fromEntries(
    Object.entries(all).filter((one): one is [string, PageCollection] => 'folder' in one[1]),
  );
}

/** Collections without the copies of what a signed report is based on. */
export function withoutCopies(all: Collections): Collections {
  return Object.fromEntries(Object.entries(all).filter(([, { isCopy = false }]) => !isCopy));
}

/** Pictures, each beside the file of its facts. */
export const picturePattern = /^pictures\/([^/]+)\.(?:jpe?g|png|webp|svg)$/u;

/** Frozen copies of pictures, in the folder of a signed report. The first group is its year, the second the id of the picture. */
export const frozenPicturePattern =
  /^reports\/([^/]+)\/frozen\/pictures\/([^/]+)\.(?:jpe?g|png|webp|svg)$/u;

/** Files for readers: recordings, captions and documents. */
export const siteFilePattern = /^files\/([^/]+\.(?:mp4|webm|mp3|m4a|vtt|pdf|docx|xlsx|pptx|odt))$/u;

/** Tables of figures, one for each dataset. */
export const tablePattern = /^datasets\/([^/]+)\.csv$/u;
