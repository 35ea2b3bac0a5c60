import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf } from '../findings/nearest.ts';
import type { CollectionName } from '../reader/collections.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { livingEntries } from '../reader/livingEntries.ts';
import type { FrozenIds } from './frozenReport.ts';
import { frozenIds } from './frozenReport.ts';
import { contactsById } from './contacts.ts';
import { requirementPlace } from './requirementPlace.ts';

/** A list that references are looked up in: its name for messages and its ids, or `null` when it could not be read. */
interface Target {
  name: string;
  ids: ReadonlySet<string> | null;
}

type Path = readonly (string | number)[];

/** Finds every name in the content that nothing answers to. */
export function referenceFindings(entries: Entries): Finding[] {
  const target = targets(entries);
  const findings: Finding[] = [];
  const check = (
    entry: Entry<unknown>,
    path: Path,
    value: string | undefined,
    to: Target,
  ): void => {
    if (value === undefined || to.ids === null || to.ids.has(value)) return;
    findings.push(
      finding(
        'reference-unknown',
        entry.place(path),
        `There is no ${to.name} "${value}".${didYouMean(value, to.ids)}`,
        to.ids.size > 0 && to.ids.size <= 30
          ? `There are: ${listOf([...to.ids].sort(), 30)}.`
          : `Correct the name, or add the ${to.name}.`,
      ),
    );
  };
  const checkAll = (
    entry: Entry<unknown>,
    path: Path,
    values: readonly string[],
    to: Target,
  ): void => values.forEach((value, index) => check(entry, [...path, index], value, to));

  // A signed report may name what only its frozen copies still hold.
  const orFrozen = (entry: Entry<unknown>, name: keyof FrozenIds): Target => {
    const to = target[name];
    const ids = frozenIds(entry.file, entries)?.[name] ?? [];
    return to.ids === null ? to : { ...to, ids: new Set([...to.ids, ...ids]) };
  };

  for (const entry of entries.arrangements) {
    check(entry, ['part'], entry.data.part, target.parts);
    checkAll(entry, ['answers'], requirementIds(entry.data.answers), target.requirements);
  }
  for (const entry of entries.groups) {
    check(entry, ['reportsTo'], entry.data.reportsTo, target.groups);
    checkAll(entry, ['worksWith'], entry.data.worksWith, target.groups);
    checkAll(entry, ['answers'], requirementIds(entry.data.answers), target.requirements);
    entry.data.members.forEach((member, index) =>
      check(entry, ['members', index, 'agency'], member.agency, target.agencies),
    );
  }
  for (const entry of entries.agencies)
    checkAll(entry, ['answers'], requirementIds(entry.data.answers), target.requirements);
  for (const entry of entries.glossary) {
    checkAll(entry, ['supersededBy'], entry.data.supersededBy, target.terms);
    checkAll(entry, ['seeAlso'], entry.data.seeAlso, target.terms);
    checkAll(entry, ['call'], entry.data.call, target.contacts);
  }
  for (const entry of entries.levels) {
    entry.data.levels.forEach((level, index) =>
      checkAll(entry, ['levels', index, 'timeLimits'], level.timeLimits, target.timeLimits),
    );
  }
  for (const entry of entries.indicators) {
    entry.data.indicators.forEach((indicator, index) => {
      check(entry, ['indicators', index, 'level'], indicator.level, target.levels);
      check(entry, ['indicators', index, 'domain'], indicator.domain, target.domains);
    });
  }
  for (const entry of entries.timeLimits) {
    entry.data.timeLimits.forEach((limit, index) =>
      check(entry, ['timeLimits', index, 'stage'], limit.stage, target.stages),
    );
  }
  for (const entry of entries.requirements)
    check(entry, ['replacedBy'], entry.data.replacedBy, target.requirementSets);
  for (const entry of entries.reports)
    checkAll(entry, ['answers'], entry.data.answers, orFrozen(entry, 'requirementSets'));
  for (const entry of entries.sections) {
    checkAll(entry, ['meets'], requirementIds(entry.data.meets), orFrozen(entry, 'requirements'));
    const year = entry.id.split('/')[0] ?? '';
    if (!entries.ids.reports.has(year)) {
      findings.push(
        finding(
          'file-missing',
          { file: `reports/${year}/report.yaml` },
          `The report "${year}" has sections but no report.yaml.`,
          'Add the file, or move the section to the right year.',
        ),
      );
    }
  }
  for (const entry of entries.site)
    check(entry, ['publisher', 'group'], entry.data.publisher.group, target.groups);
  for (const { entry, path, document } of citations(entries))
    check(entry, path, document, orFrozen(entry, 'documents'));
  return findings;
}

/** What pages say that they answer, without the places on them. */
function requirementIds(answers: readonly string[]): string[] {
  return answers.map((answer) => requirementPlace(answer).id);
}

function targets(entries: Entries): Record<string, Target> & Record<TargetName, Target> {
  const files = (name: CollectionName, words: string): Target => ({
    name: words,
    ids: entries.ids[name],
  });
  const within = <T>(words: string, file: Entry<T>[], ids: (data: T) => string[]): Target => ({
    name: words,
    ids: file[0] === undefined ? null : new Set(ids(file[0].data)),
  });
  // A file that a site may do without holds nothing when it is not there; one that cannot be read may hold anything.
  const perhaps = (name: CollectionName, target: Target): Target =>
    entries.ids[name].size === 0 ? { ...target, ids: new Set() } : target;
  const allSetsRead = entries.requirements.length === entries.ids.requirements.size;
  return {
    groups: files('groups', 'group'),
    agencies: files('agencies', 'agency'),
    terms: files('glossary', 'glossary term'),
    requirementSets: files('requirements', 'requirement edition'),
    requirements: {
      name: 'requirement',
      ids: allSetsRead
        ? new Set(entries.requirements.flatMap((set) => set.data.requirements.map(({ id }) => id)))
        : null,
    },
    parts: within('part of the arrangements', entries.site, (site) =>
      site.arrangementsParts.map(({ id }) => id),
    ),
    contacts: within('contact in site.yaml with the id', entries.site, (site) => [
      ...contactsById(site.urgentHelp).keys(),
    ]),
    levels: perhaps(
      'levels',
      within('level', entries.levels, (file) => file.levels.map(({ id }) => id)),
    ),
    domains: perhaps(
      'domains',
      within('domain', entries.domains, (file) => file.domains.map(({ id }) => id)),
    ),
    timeLimits: perhaps(
      'timeLimits',
      within('time limit', entries.timeLimits, (file) => file.timeLimits.map(({ id }) => id)),
    ),
    stages: within('stage', entries.timeLimits, (file) => file.stages.map(({ id }) => id)),
    documents: within('document', entries.documents, (file) => file.documents.map(({ id }) => id)),
  };
}

type TargetName =
  | 'groups'
  | 'agencies'
  | 'terms'
  | 'requirementSets'
  | 'requirements'
  | 'parts'
  | 'contacts'
  | 'levels'
  | 'domains'
  | 'timeLimits'
  | 'stages'
  | 'documents';

interface Citation {
  entry: Entry<unknown>;
  path: Path;
  document: string;
}

/** Every place in the content that cites a document: objects named `source` or in a list named `sources`. */
function citations(entries: Entries): Citation[] {
  return livingEntries(entries).flatMap((entry) =>
    citationsIn(entry.data, []).map((citation) => ({ entry, ...citation })),
  );
}

function citationsIn(value: unknown, path: Path): { path: Path; document: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const isCitation = path.includes('source') || path.includes('sources');
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    if (isCitation && key === 'document' && typeof child === 'string')
      return [{ path: [...path, key], document: child }];
    return citationsIn(child, [...path, step]);
  });
}
