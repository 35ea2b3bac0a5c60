import type { PageCollectionName } from '../collections/index.ts';
import { pageCollections } from '../collections/index.ts';
import type { Partnership } from '../model/partnership.ts';

/** An entry of one of Astro's collections. */
export interface CollectionEntry<Data = Record<string, unknown>> {
  /** The id: the name of its file without the ending; for a section of a report, the year and the name. */
  id: string;
  /** What is published of it. */
  data: Data;
  /** The file that it comes from, relative to the content folder. */
  file?: string;
}

/**
 * What each of Astro's collections holds of the partnership: the same objects, entry by entry. Everything here has passed the
 * disclosure control.
 */
export const collectionEntries = {
  /** The whole partnership, in one entry. */
  partnership: (partnership: Partnership) => [{ id: 'partnership', data: partnership }],
  ...pageEntries(),
  requirements: ({ editions }: Partnership) => editions.map((data) => ({ id: data.id, data })),
  reports: ({ reports }: Partnership) =>
    reports.map((data) => ({ id: data.year, data, file: data.file })),
  datasets: ({ datasets }: Partnership) => [...datasets].map(([id, data]) => ({ id, data })),
  inspections: ({ improvement }: Partnership) => improvement.inspections.map(ofFile),
  plans: ({ improvement }: Partnership) => improvement.plans.map(ofFile),
} satisfies Record<string, (partnership: Partnership) => CollectionEntry<object>[]>;

/** The name of one of Astro's collections. */
export type CollectionName = keyof typeof collectionEntries;

/** What an entry of a collection holds. */
export type EntryData<Name extends CollectionName> = ReturnType<
  (typeof collectionEntries)[Name]
>[number]['data'];

/** The pages of every collection of pages. */
function pageEntries(): {
  [Name in PageCollectionName]: (
    partnership: Partnership,
  ) => CollectionEntry<Partnership['pages'][Name][number]>[];
} {
  const entries = Object.entries(pageCollections).map(([name, { folder }]) => [
    name,
    ({ pages }: Partnership) =>
      pages[name as PageCollectionName].map((data) => ({
        // The address without the folder: a section of a report has its year in it.
        id: data.address.slice(folder.length + 2, -1),
        data,
        file: data.file,
      })),
  ]);
  return Object.fromEntries(entries) as ReturnType<typeof pageEntries>;
}

function ofFile<Data extends { id: string; file: string }>(data: Data): CollectionEntry<Data> {
  return { id: data.id, data, file: data.file };
}
