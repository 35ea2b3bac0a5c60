import type { Root } from 'mdast';
import type { Collections } from '../collections/index.ts';
import { collections, pagesAmong } from '../collections/index.ts';
import type { Finding } from '../findings/finding.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { entriesOf } from '../reader/entry.ts';
import { buildReports } from './buildReports.ts';
import type { FrozenReport } from './frozenReport.ts';
import { frozenReport } from './frozenReport.ts';
import { buildImprovement } from './improvement/buildImprovement.ts';
import { inTheirOrder } from './order.ts';
import type {
  AgencyPage,
  ArrangementsPart,
  GroupPage,
  PageBase,
  Pages,
  Partnership,
  RequirementEdition,
  TermPage,
  TimeLimitStage,
} from './partnership.ts';
import { pictures as picturesOf } from './pictures.ts';
import { inSwitcherOrder, isInLanguageOf, originals, publishedVersion } from './versions.ts';
import type { ProseSources, ResolvedBody } from './resolvedBody.ts';
import { siteWords, wordsOfEntries } from './siteWords.ts';
import { resolvedTexts } from './resolvedTexts.ts';
import { buildReviews } from './reviews/buildReviews.ts';
import { buildThresholds } from './buildThresholds.ts';
import { siteTests } from './siteTests.ts';

/**
 * Builds the partnership from entries whose references have been checked.
 * @returns the partnership, or `null` when `site.yaml` could not be read
 */
export function buildPartnership(
  entries: Entries,
  ownDatasets: ReadonlyMap<string, PublishedDataset>,
  kinds: Collections = collections,
): { partnership: Partnership | null; findings: Finding[] } {
  const site = entries.site[0]?.data;
  const { ownWords, words } = wordsOfEntries(entries);
  const {
    improvement,
    follow,
    findings: improvementFindings,
  } = buildImprovement(entries, ownDatasets, words);
  const datasets = new Map([...ownDatasets, ...improvement.datasets]);
  const unread = unreadDatasets(entries, datasets);
  const findings = unread.size > 0 ? [] : improvementFindings;
  const limits = entries.timeLimits[0]?.data;
  const pictures = picturesOf(entries);
  const sources: ProseSources = {
    words,
    datasets,
    pictures: entries.ids.pictures,
    timeLimits:
      limits === undefined && entries.ids.timeLimits.size > 0
        ? null
        : new Map(limits?.timeLimits.map((limit) => [limit.id, limit])),
    unread,
  };
  const textsOfToday = resolvedTexts(entries.glossary, sources);
  // The text of a signed report draws on its frozen copies.
  const sourcesOfReports = new Map(
    entries.reports.map(({ id }) => {
      const frozen = frozenReport(id, entries);
      return [id, frozen === null ? sources : asFrozen(sources, frozen)] as const;
    }),
  );
  const textsOfReports = new Map(
    [...sourcesOfReports].map(([id, own]) => [
      id,
      own === sources ? textsOfToday : resolvedTexts(entries.glossary, own),
    ]),
  );
  const textsFor = (place: string) => textsOfReports.get(yearIn(place)) ?? textsOfToday;
  const noted = (resolved: ResolvedBody): Root => {
    findings.push(...resolved.findings);
    return resolved.body;
  };
  const page = <T extends object>(entry: Entry<T>, folder: string): T & PageBase => {
    const id = entry.id.split('/').at(-1) ?? entry.id;
    return {
      ...entry.data,
      id,
      address: `${folder}${id}/`,
      file: entry.file,
      body: noted(textsFor(entry.file).ofEntry(entry)),
    };
  };

  // A page with faulty settings is not published, but what its text names is checked.
  for (const entry of entries.unread) noted(textsOfToday.ofEntry(entry));

  const pages = Object.fromEntries(
    Object.entries(pagesAmong(kinds)).map(([name, { folder, order }]) => [
      name,
      inTheirOrder(
        order,
        entriesOf(entries, name).map((entry) =>
          page(
            entry as Entry<object>,
            `/${[folder, ...entry.id.split('/').slice(0, -1)].join('/')}/`,
          ),
        ),
      ),
    ]),
  ) as Pages;
  const arrangements: ArrangementsPart[] = (site?.arrangementsParts ?? [])
    .map(({ id, title }) => ({
      id,
      title,
      sections: pages.arrangements.filter(({ part }) => part === id),
    }))
    .filter((part) => part.sections.length > 0);
  const groups: GroupPage[] = pages.groups.map((group) => ({
    ...group,
    children: pages.groups.filter(({ reportsTo }) => reportsTo === group.id).map(({ id }) => id),
  }));
  const seats = Map.groupBy(
    groups.flatMap(({ id, members }) => members.map((member) => ({ group: id, member }))),
    ({ member }) => member.agency,
  );
  const agencies: AgencyPage[] = pages.agencies.map((agency) => ({
    ...agency,
    seats: seats.get(agency.id) ?? [],
  }));
  const replaced = Map.groupBy(
    entries.glossary.flatMap(({ id, data }) =>
      [...new Set(data.supersededBy)].map((by) => ({ id, by })),
    ),
    ({ by }) => by,
  );
  const glossary: TermPage[] = pages.glossary.map((term) => ({
    ...term,
    replaces: (replaced.get(term.id) ?? []).map(({ id }) => id),
  }));
  const reviews = buildReviews(pages.reviews, follow);
  const editions: RequirementEdition[] = entries.requirements.map((entry) => ({
    ...entry.data,
    id: entry.id,
  }));
  const { reports, findings: reportFindings } = buildReports(entries, pages.sections, textsFor);
  findings.push(...reportFindings);
  if (site === undefined) return { partnership: null, findings };
  const timeLimits: TimeLimitStage[] = (limits?.stages ?? []).map(({ id, title }) => ({
    id,
    title,
    limits: limits?.timeLimits.filter(({ stage }) => stage === id) ?? [],
  }));
  const known = originals({ site, pages, reports });
  const versions = entries.versions.map((entry) => {
    const { of } = entry.data;
    const wordsOfVersion = siteWords({ site, ownWords }, entry.data.language);
    // No term is explained in a text of another language than the glossary.
    const texts = isInLanguageOf(site, entry.data)
      ? textsFor(of)
      : resolvedTexts([], {
          ...(sourcesOfReports.get(yearIn(of)) ?? sources),
          words: wordsOfVersion,
        });
    return publishedVersion(entry, noted(texts.ofEntry(entry)), known, site, wordsOfVersion);
  });
  return {
    partnership: {
      site,
      isPreview: false,
      documents: new Map(
        entries.documents.flatMap((file) =>
          file.data.documents.map((document) => [document.id, document] as const),
        ),
      ),
      editions,
      requirements: new Map(
        editions.flatMap((edition) =>
          edition.requirements.map(
            (requirement) => [requirement.id, { ...requirement, edition }] as const,
          ),
        ),
      ),
      pages: { ...pages, groups, agencies, glossary, reviews },
      arrangements,
      arrangementsEditions: entries.arrangementsEditions[0]?.data ?? null,
      groups,
      agencies,
      glossary,
      thresholds: buildThresholds(entries),
      timeLimits,
      datasets,
      pictures,
      siteFiles: entries.siteFiles,
      versions: inSwitcherOrder(versions),
      ownWords,
      reviews,
      reviewThemes: entries.reviewThemes[0]?.data ?? { themes: [], harms: [] },
      reports,
      improvement,
      siteTests: siteTests(entries, words),
    },
    findings,
  };
}

/** The year of the report that a file or an address belongs to; empty when it is to none. */
function yearIn(place: string): string {
  return /^\/?reports\/([^/]+)\//u.exec(place)?.[1] ?? '';
}

/** What the text of a signed report draws on: its frozen copies first. */
function asFrozen(sources: ProseSources, { facts, figures, pictures }: FrozenReport): ProseSources {
  return {
    ...sources,
    datasets: new Map([...sources.datasets, ...figures]),
    pictures: new Set([...sources.pictures, ...pictures.keys()]),
    timeLimits: new Map([
      ...(sources.timeLimits ?? []),
      ...facts.timeLimits.map((limit) => [limit.id, limit] as const),
    ]),
    unread: new Set([...sources.unread].filter((id) => !figures.has(id))),
  };
}

/** The ids of datasets that are in the folder and could not be worked out this time. */
function unreadDatasets(
  entries: Entries,
  datasets: ReadonlyMap<string, PublishedDataset>,
): Set<string> {
  const readPlans = new Set(entries.plans.map(({ id }) => id));
  const ofPlans = [...entries.ids.plans]
    .filter((id) => !readPlans.has(id))
    .flatMap((id) => [`improvement-${id}-status`, `improvement-${id}-themes`]);
  const tables = [...entries.ids.datasets, ...entries.tables.keys()];
  return new Set([...ofPlans, ...tables].filter((id) => !datasets.has(id)));
}
