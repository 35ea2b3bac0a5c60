import type { Root } from 'mdast';
import type { Finding } from '../findings/finding.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { readInline } from '../reader/inlineText.ts';
import type { SignOff } from '../schemas/signOff.ts';
import type { FrozenReport } from './frozenReport.ts';
import { frozenReport } from './frozenReport.ts';
import { buildImprovement } from './improvement/buildImprovement.ts';
import { alphabetically, inOrder } from './order.ts';
import type {
  AgencyPage,
  ArrangementsPart,
  GroupPage,
  PageBase,
  Partnership,
  PublishedSignOff,
  Report,
  RequirementEdition,
  TermPage,
  Thresholds,
  TimeLimitStage,
} from './partnership.ts';
import type { ProseSources, ResolvedBody } from './resolvedBody.ts';
import { resolvedTexts } from './resolvedTexts.ts';
import { siteTests } from './siteTests.ts';

/**
 * Builds the partnership from entries whose references have been checked.
 * @returns the partnership, or `null` when `site.yaml` could not be read
 */
export function buildPartnership(
  entries: Entries,
  ownDatasets: ReadonlyMap<string, PublishedDataset>,
): { partnership: Partnership | null; findings: Finding[] } {
  const { improvement, findings: improvementFindings } = buildImprovement(entries, ownDatasets);
  const datasets = new Map([...ownDatasets, ...improvement.datasets]);
  const unread = unreadDatasets(entries, datasets);
  const findings = unread.size > 0 ? [] : improvementFindings;
  const site = entries.site[0]?.data;
  const limits = entries.timeLimits[0]?.data;
  const sources: ProseSources = {
    datasets,
    timeLimits:
      limits === undefined && entries.ids.timeLimits.size > 0
        ? null
        : new Map(limits?.timeLimits.map((limit) => [limit.id, limit])),
    unread,
  };
  const textsOfToday = resolvedTexts(entries.glossary, sources);
  const noted = (resolved: ResolvedBody): Root => {
    findings.push(...resolved.findings);
    return resolved.body;
  };
  const page = <T extends object>(
    entry: Entry<T>,
    folder: string,
    texts = textsOfToday,
  ): T & PageBase => {
    const id = entry.id.split('/').at(-1) ?? entry.id;
    return {
      ...entry.data,
      id,
      address: `${folder}${id}/`,
      file: entry.file,
      body: noted(texts.ofEntry(entry)),
    };
  };

  // A page with faulty settings is not published, but what its text names is checked.
  for (const entry of entries.unread) noted(textsOfToday.ofEntry(entry));

  const sections = inOrder(entries.arrangements.map((entry) => page(entry, '/arrangements/')));
  const arrangements: ArrangementsPart[] = (site?.arrangementsParts ?? [])
    .map(({ id, title }) => ({ id, title, sections: sections.filter(({ part }) => part === id) }))
    .filter((part) => part.sections.length > 0);
  const groups: GroupPage[] = inOrder(
    entries.groups.map((entry) => ({ ...page(entry, '/groups/'), children: [] as string[] })),
  );
  for (const group of groups) {
    group.children = groups.filter(({ reportsTo }) => reportsTo === group.id).map(({ id }) => id);
  }
  const seats = Map.groupBy(
    groups.flatMap(({ id, members }) => members.map((member) => ({ group: id, member }))),
    ({ member }) => member.agency,
  );
  const agencies: AgencyPage[] = inOrder(
    entries.agencies.map((entry) => ({
      ...page(entry, '/agencies/'),
      seats: seats.get(entry.id) ?? [],
    })),
  );
  const replaced = Map.groupBy(
    entries.glossary.flatMap(({ id, data }) =>
      [...new Set(data.supersededBy)].map((by) => ({ id, by })),
    ),
    ({ by }) => by,
  );
  const glossary: TermPage[] = alphabetically(
    entries.glossary.map((entry) => ({
      ...page(entry, '/glossary/'),
      replaces: (replaced.get(entry.id) ?? []).map(({ id }) => id),
    })),
    ({ title }) => title,
  );
  const editions: RequirementEdition[] = entries.requirements.map((entry) => ({
    ...entry.data,
    id: entry.id,
  }));
  const reports = entries.reports.map((entry): Report => {
    const frozen = frozenReport(entry.id, entries);
    const texts =
      frozen === null ? textsOfToday : resolvedTexts(entries.glossary, asFrozen(sources, frozen));
    const headlineBodies = entry.data.headlines.map((headline, index) => {
      const { line = 1 } = entry.place(['headlines', index]);
      const inline = readInline(headline, entry.file, line);
      findings.push(...inline.findings);
      return noted(texts.of(inline.body, entry.file));
    });
    const own = entries.sections.filter(({ id }) => id.startsWith(`${entry.id}/`));
    const address = `/reports/${entry.id}/`;
    const signOff = entries.signOffs.find(({ id }) => id === entry.id)?.data;
    return {
      ...entry.data,
      year: entry.id,
      address,
      file: entry.file,
      headlineBodies,
      sections: inOrder(own.map((section) => page(section, address, texts))),
      signOff: signOff === undefined ? null : publishedSignOff(signOff),
      frozen,
    };
  });
  if (site === undefined) return { partnership: null, findings };
  const timeLimits: TimeLimitStage[] = (limits?.stages ?? []).map(({ id, title }) => ({
    id,
    title,
    limits: limits?.timeLimits.filter(({ stage }) => stage === id) ?? [],
  }));
  return {
    partnership: {
      site,
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
      arrangements,
      arrangementsEditions: entries.arrangementsEditions[0]?.data ?? null,
      groups,
      agencies,
      glossary,
      thresholds: buildThresholds(entries),
      timeLimits,
      datasets,
      reports: reports.toSorted((a, b) => (a.period.from < b.period.from ? 1 : -1)),
      improvement,
      siteTests: siteTests(entries),
    },
    findings,
  };
}

/** What the text of a signed report draws on: its frozen copies first. */
function asFrozen(sources: ProseSources, { facts, figures }: FrozenReport): ProseSources {
  return {
    datasets: new Map([...sources.datasets, ...figures]),
    timeLimits: new Map([
      ...(sources.timeLimits ?? []),
      ...facts.timeLimits.map((limit) => [limit.id, limit] as const),
    ]),
    unread: new Set([...sources.unread].filter((id) => !figures.has(id))),
  };
}

/** What is published of a sign-off: neither the salt nor the digests of single texts, which would give small numbers away. */
function publishedSignOff({ signatures, recipients, corrections }: SignOff): PublishedSignOff {
  return {
    signatures,
    recipients,
    corrections: corrections.map(({ changed: _changed, removed: _removed, ...rest }) => rest),
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

const noGuide = { introduction: '', signsNote: null, principles: [], seeAlso: [], links: [] };

/** The threshold guide: without levels when there is none, without signs when they are not listed. */
function buildThresholds(entries: Entries): Thresholds {
  const guide = entries.levels[0]?.data;
  const { introduction, signsNote = null, principles, seeAlso, links } = guide ?? noGuide;
  const indicators = entries.indicators[0]?.data.indicators ?? [];
  return {
    introduction,
    signsNote,
    principles,
    seeAlso,
    links,
    domains: entries.domains[0]?.data.domains ?? [],
    levels: (guide?.levels ?? []).map((level) => ({
      ...level,
      address: `/thresholds/${level.id}/`,
      indicators: indicators.filter((indicator) => indicator.level === level.id),
    })),
    reviewed: guide?.reviewed ?? null,
    reviewBy: guide?.reviewBy ?? null,
  };
}
