import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { FrozenReport } from '../model/frozenReport.ts';
import type { Partnership, Report } from '../model/partnership.ts';
import type { Picture } from '../model/pictures.ts';
import type { DataOf, Entries, Entry } from '../reader/entry.ts';
import type { FrozenFacts, FrozenPicture } from '../schemas/frozenFacts.ts';
import { citedDocuments, contributionsOf, sectionsOf } from './extracts.ts';
import { partnersAmong } from './partners.ts';
import { reportReviews } from './reportReviews.ts';
import { idsInReport, shownIds } from './reportDatasets.ts';
import { wordsIn } from '../words/words.ts';

/** The report that is frozen, as written and as part of the partnership. */
export interface FreezeInput {
  entry: Entry<DataOf<'reports'>>;
  report: Pick<Report, 'frozen'>;
  entries: Entries;
  partnership: Partnership;
  /** The datasets a correction takes figures from again. */
  again?: readonly string[];
}

/**
 * Copies what a report is based on, as it is on the site today. Existing frozen copies stay the same: only what the report now
 * needs is added, and what it no longer needs is left out.
 */
export function freeze(input: FreezeInput): FrozenReport {
  const { entry, entries, report, partnership } = input;
  const { frozen } = report;
  const sections = sectionsOf(entry.id, entries);
  const contributions = contributionsOf(entry.id, entries);
  const texts = [...sections, ...contributions];
  const shown = [...shownIds(entry, texts)].toSorted();
  const figures = new Map(
    shown.flatMap((id): [string, PublishedDataset][] => {
      const figure = frozenFigure(id, input);
      return figure === null ? [] : [[id, figure]];
    }),
  );
  const cited = citedDocuments([entry.data, texts.map(({ data }) => data), [...figures.values()]]);
  const limits = idsInReport(entry, texts, 'id');
  const pictures = new Map(
    [...idsInReport(entry, texts, 'picture')].toSorted().flatMap((id): [string, Picture][] => {
      const picture = frozen?.pictures.get(id) ?? partnership.pictures.get(id);
      return picture === undefined ? [] : [[id, picture]];
    }),
  );
  const allLimits = partnership.timeLimits.flatMap(({ limits: list }) => list);
  const editions = partnership.editions.map(({ id, ...edition }) => ({ id, ...edition }));
  const { period, reviewsListed } = entry.data;
  const reviews =
    frozen?.facts.reviews ??
    (reviewsListed === undefined
      ? null
      : reportReviews(period, partnership, wordsIn(partnership.site.language)));
  const facts: FrozenFacts = {
    partners: frozen?.facts.partners ?? partnersAmong(partnership.agencies),
    successors: frozen?.facts.successors ?? [],
    requirements: keptOrNew(entry.data.answers, frozen?.facts.requirements ?? [], editions),
    documents: keptOrNew([...cited].toSorted(), frozen?.facts.documents ?? [], [
      ...partnership.documents.values(),
    ]),
    disclosure: frozen?.facts.disclosure ?? partnership.site.disclosure,
    ...(reviews === null ? {} : { reviews }),
    ...(pictures.size === 0 ? {} : { pictures: [...pictures].map(factsOfPicture) }),
    timeLimits: keptOrNew([...limits].toSorted(), frozen?.facts.timeLimits ?? [], allLimits),
  };
  return { facts, figures, pictures };
}

/** What has to be known of a picture, without where its file is and how large. */
function factsOfPicture([id, picture]: [string, Picture]): FrozenPicture {
  const { file: _file, width: _width, height: _height, ...facts } = picture;
  return { ...facts, id };
}

/** The figures from a dataset: as frozen before, today’s if they are new, or taken again for the same rows on request. */
function frozenFigure(
  id: string,
  { report, partnership, again = [] }: FreezeInput,
): PublishedDataset | null {
  const before = report.frozen?.figures.get(id);
  const today = partnership.datasets.get(id);
  if (before === undefined) return today ?? null;
  if (today === undefined || !again.includes(id)) return before;
  const rows = new Set(before.rows.map(({ key }) => key));
  return { ...today, rows: today.rows.filter(({ key }) => rows.has(key)) };
}

/** What has one of some ids: from the first list, or else from the second. */
function keptOrNew<T extends { id: string }>(
  ids: readonly string[],
  kept: readonly T[],
  today: readonly T[],
): T[] {
  return ids.flatMap((id) => [...kept, ...today].find((item) => item.id === id) ?? []);
}
