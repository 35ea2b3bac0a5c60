import type { Entries } from '../reader/entry.ts';
import { readYaml } from '../reader/yamlSource.ts';
import { canonicalJson } from './canonical.ts';
import { idsInReport } from './reportDatasets.ts';

/**
 * What an extract is taken from, in words for messages. An extract is the part of a shared file that a report rests on: the
 * rest of the file may change without touching the report.
 */
export const extractNames: Readonly<Record<string, string>> = {
  'extracts/disclosure-policy.json': 'the rules for small numbers in site.yaml',
  'extracts/documents.json': 'the documents it cites in documents.yaml',
  'extracts/time-limits.json': 'the time limits it gives in thresholds/timescales.yaml',
};

/**
 * The extracts a report is based on, by path. They are taken from the files as written, without anything a later version of the
 * program adds.
 * @param year the report
 * @param datasets the datasets it is based on
 * @param entries the content
 * @param files the texts of all files, by path
 */
export function extracts(
  year: string,
  datasets: ReadonlySet<string>,
  entries: Entries,
  files: ReadonlyMap<string, string>,
): Map<string, string> {
  const report = entries.reports.find(({ id }) => id === year);
  const sections = sectionsOf(year, entries);
  const limits = report === undefined ? new Set<string>() : idsInReport(report, sections, 'id');
  const pages = [report, ...sections, ...entries.datasets.filter(({ id }) => datasets.has(id))].map(
    (entry) => entry?.data,
  );
  return new Map([
    [
      'extracts/disclosure-policy.json',
      extract(fieldOf(written('site.yaml', files), 'disclosure')),
    ],
    [
      'extracts/documents.json',
      extract(listed('documents.yaml', 'documents', citedDocuments(pages), files)),
    ],
    [
      'extracts/time-limits.json',
      extract(listed('thresholds/timescales.yaml', 'timeLimits', limits, files)),
    ],
  ]);
}

/** The sections of a report. */
export function sectionsOf(year: string, entries: Pick<Entries, 'sections'>): Entries['sections'] {
  return entries.sections.filter(({ id }) => id.startsWith(`${year}/`));
}

/** What each partner says in a report. */
export function contributionsOf(
  year: string,
  entries: Pick<Entries, 'contributions'>,
): Entries['contributions'] {
  return entries.contributions.filter(({ id }) => id.startsWith(`${year}/`));
}

/** The ids of the documents that some data cite, such as a report and its figures. */
export function citedDocuments(data: readonly unknown[]): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const piece of data) collectDocuments(piece, cited);
  return cited;
}

/** Collects every value that is under the name `document`. */
function collectDocuments(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'document' && typeof inner === 'string') found.add(inner);
    else collectDocuments(inner, found);
  }
}

/** The data of a file as written. */
function written(path: string, files: ReadonlyMap<string, string>): unknown {
  return readYaml(files.get(path) ?? '', path).data;
}

/** The items of a list that have one of some ids, in the order of the ids. */
function listed(
  path: string,
  field: string,
  ids: ReadonlySet<string>,
  files: ReadonlyMap<string, string>,
): unknown[] {
  const list = fieldOf(written(path, files), field);
  return (Array.isArray(list) ? (list as unknown[]) : [])
    .map((item) => ({ item, id: String(fieldOf(item, 'id')) }))
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ item }) => item);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** Data as a text that is the same whatever the order, comments and spaces in its file. */
function extract(data: unknown): string {
  return canonicalJson(data, (text) => text);
}
