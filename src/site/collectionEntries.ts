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
  arrangements: ({ arrangements }: Partnership) =>
    arrangements.flatMap(({ sections }) => sections).map(ofFile),
  groups: ({ groups }: Partnership) => groups.map(ofFile),
  agencies: ({ agencies }: Partnership) => agencies.map(ofFile),
  glossary: ({ glossary }: Partnership) => glossary.map(ofFile),
  requirements: ({ editions }: Partnership) => editions.map((data) => ({ id: data.id, data })),
  reports: ({ reports }: Partnership) =>
    reports.map((data) => ({ id: data.year, data, file: data.file })),
  sections: ({ reports }: Partnership) =>
    reports.flatMap(({ year, sections }) =>
      sections.map((data) => ({ id: `${year}/${data.id}`, data, file: data.file })),
    ),
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

function ofFile<Data extends { id: string; file: string }>(data: Data): CollectionEntry<Data> {
  return { id: data.id, data, file: data.file };
}
