import type { Entries } from '../reader/entry.ts';
import type { SignedChanges } from './signOff.ts';
import { idsInReport, reportDatasets } from './reportDatasets.ts';

/** The lines of `report.yaml` that change while a report makes its way, and are not signed. */
const unsignedLine = /^(?:status|approved|published):.*\n/gmu;

/**
 * Everything that a report is made from, as texts by their paths: its own files, the datasets that it rests on and what they
 * are linked to, the requirement editions that it answers, and extracts of the files that it shares with the rest of the site.
 * The texts depend on the content alone, not on the version of the program.
 * @param year the report
 * @param entries the content
 * @param files the texts of all files, by path
 * @param salt the random number that is signed with them
 */
export function signedTexts(
  year: string,
  entries: Entries,
  files: ReadonlyMap<string, string>,
  salt: string,
): Map<string, string> {
  const report = entries.reports.find(({ id }) => id === year);
  if (report === undefined) throw new Error(`There is no report "${year}".`);
  const sections = entries.sections.filter(({ id }) => id.startsWith(`${year}/`));
  const datasets = reportDatasets(report, entries);
  // Figures without a file of their own are counted from the improvement plans.
  const isCounted = [...datasets].some((id) => !entries.ids.datasets.has(id));
  const paths = [
    ...sections.map(({ file }) => file),
    ...[...datasets].flatMap((id) => [`datasets/${id}.yaml`, `datasets/${id}.csv`]),
    ...report.data.answers.map((id) => `requirements/${id}.yaml`),
    ...(isCounted ? entries.plans.map(({ file }) => file) : []),
  ];
  const texts = new Map<string, string>([
    [report.file, (files.get(report.file) ?? '').replaceAll(unsignedLine, '')],
    ['extracts/disclosure-policy.json', extract(entries.site[0]?.data.disclosure)],
    ['extracts/documents.json', extract(citedDocuments(year, entries, datasets))],
    ['extracts/time-limits.json', extract(timeLimits(report, sections, entries))],
    ['salt', `${salt}\n`],
  ]);
  for (const path of paths) {
    const text = files.get(path);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

/** What an extract is taken from, in words for messages. */
const extractNames: Record<string, string> = {
  'extracts/disclosure-policy.json': 'the rules for small numbers in site.yaml',
  'extracts/documents.json': 'the documents that it cites in documents.yaml',
  'extracts/time-limits.json': 'the time limits that it gives in thresholds/timescales.yaml',
};

function citedDocuments(year: string, entries: Entries, datasets: ReadonlySet<string>): unknown[] {
  const cited = new Set<string>();
  const pages = [
    ...entries.reports.filter(({ id }) => id === year),
    ...entries.sections.filter(({ id }) => id.startsWith(`${year}/`)),
    ...entries.datasets.filter(({ id }) => datasets.has(id)),
  ];
  for (const { data } of pages) collectDocuments(data, cited);
  return entries.documents
    .flatMap(({ data }) => data.documents)
    .filter(({ id }) => cited.has(id))
    .toSorted(byId);
}

/** Collects every value that stands under the name `document`. */
function collectDocuments(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'document' && typeof inner === 'string') found.add(inner);
    else collectDocuments(inner, found);
  }
}

function timeLimits(
  report: Entries['reports'][number],
  sections: Entries['sections'],
  entries: Entries,
): unknown[] {
  const used = idsInReport(report, sections, 'id');
  return entries.timeLimits
    .flatMap(({ data }) => data.timeLimits)
    .filter(({ id }) => used.has(id))
    .toSorted(byId);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Data as a text that is the same whatever the order, comments and spaces in its file. */
function extract(data: unknown): string {
  return `${JSON.stringify(sorted(data), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

/** What has changed in a report since it was signed, in words. */
export function changesText({ changed, added, removed }: SignedChanges): string {
  const names = (paths: readonly string[]): string =>
    paths.map((path) => extractNames[path] ?? path).join(', ');
  return [
    changed.length > 0 ? `Changed: ${names(changed)}.` : '',
    added.length > 0 ? `Added: ${names(added)}.` : '',
    removed.length > 0 ? `Taken away: ${names(removed)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
