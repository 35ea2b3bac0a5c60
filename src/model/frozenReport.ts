import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Entries } from '../reader/entry.ts';
import type { FrozenFacts } from '../schemas/frozenFacts.ts';
import type { Picture } from './pictures.ts';

/** What a signed report is based on, as it was on the day of the first signature. */
export interface FrozenReport {
  facts: FrozenFacts;
  /** The figures that it shows, by the ids of their datasets. */
  figures: ReadonlyMap<string, PublishedDataset>;
  /** The pictures in its text, by the ids that the text names them by. */
  pictures: ReadonlyMap<string, Picture>;
}

/**
 * The frozen copies of a report.
 * @param year the report
 * @param entries the content
 * @returns the copies; `null` when no one has signed the report, or an earlier version of the program recorded it
 */
export function frozenReport(
  year: string,
  entries: Pick<Entries, 'frozenFacts' | 'frozenFigures' | 'frozenPictures' | 'ids'>,
): FrozenReport | null {
  const facts = entries.frozenFacts.find(({ id }) => id === year)?.data;
  if (facts === undefined || !entries.ids.signOffs.has(year)) return null;
  const own = entries.frozenFigures.filter(({ id }) => id.startsWith(`${year}/`));
  return {
    facts,
    figures: new Map(own.map(({ data }) => [data.id, { ...data, keywords: [], frozenIn: year }])),
    pictures: new Map(
      (facts.pictures ?? []).flatMap(({ id, ...about }) => {
        const copy = entries.frozenPictures.find((each) => each.year === year && each.id === id);
        if (copy === undefined) return [];
        const { file, width, height } = copy;
        // Its files on the site are its own: the picture of today may have the same name.
        return [[id, { ...about, file, width, height, id: `${year}/${id}` }] as const];
      }),
    ),
  };
}

/** The ids that only the frozen copies of a report may still hold, by the words of `refersTo`. */
export type FrozenIds = Readonly<Record<string, readonly string[] | undefined>>;

/** The ids in the frozen copies of the report a file belongs to; `null` if there are no copies. */
export function frozenIds(
  file: string,
  entries: Parameters<typeof frozenReport>[1],
): FrozenIds | null {
  const year = /^reports\/([^/]+)\//u.exec(file)?.[1];
  const frozen = year === undefined ? null : frozenReport(year, entries);
  if (frozen === null) return null;
  const { partners, successors, requirements, documents } = frozen.facts;
  return {
    agency: [...partners, ...successors].map(({ id }) => id),
    'requirement edition': requirements.map(({ id }) => id),
    requirement: requirements.flatMap((edition) => edition.requirements.map(({ id }) => id)),
    document: documents.map(({ id }) => id),
  };
}
