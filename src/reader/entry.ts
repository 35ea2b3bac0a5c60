import type { Root } from 'mdast';
import type { ZodType, z } from 'zod';
import type { CollectionName, collections } from '../collections/index.ts';
import type { CsvSource } from './csvSource.ts';
import type { FrozenPictureFile, PictureSource } from './pictureSource.ts';
import type { SiteFile } from './siteFile.ts';
import type { PlaceFinder, PlaceMap } from './placeMap.ts';

/** One entry of the content folder: data that fits its schema and knows where each value is. */
export interface Entry<T> {
  /** The id: the name of the file without its ending. */
  id: string;
  /** The path in the content folder. */
  file: string;
  /** What its data fit. */
  schema: ZodType;
  /** The data. */
  data: T;
  /** The text below the settings; `null` for files that hold settings only. */
  body: Root | null;
  /** Where its values are. */
  places: PlaceMap;
  /** Finds where the value at a path is. */
  place: PlaceFinder;
}

/** The entries of a kind, also of one that only a test knows. */
export function entriesOf(entries: Entries, kind: string): readonly Entry<unknown>[] {
  return (entries as unknown as Record<string, Entry<unknown>[] | undefined>)[kind] ?? [];
}

/** The ids of all files of a kind, also of those that could not be read. */
export function idsOf({ ids }: Entries, kind: string): ReadonlySet<string> {
  return (ids as Record<string, Set<string> | undefined>)[kind] ?? new Set();
}

/** The data of one kind of entry. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** All entries of the content folder, by kind, each list sorted by id. */
export type Entries = { [Name in CollectionName]: Entry<DataOf<Name>>[] } & {
  /** Pages whose settings are faulty, with a text that can be checked all the same. Their data are empty. */
  unread: Entry<object>[];
  /** The tables, by dataset id. */
  tables: Map<string, CsvSource>;
  /** The pictures, by id. */
  pictureFiles: Map<string, PictureSource>;
  /** The copies of pictures that signed reports are drawn from. */
  frozenPictures: FrozenPictureFile[];
  /** The files for readers, by name. */
  siteFiles: Map<string, SiteFile>;
  /** The ids of all files of a kind, including those that could not be read: a reference to one of them is not an error. */
  ids: Record<CollectionName, Set<string>>;
};
