import type { Entries } from '../reader/entry.ts';
import { readYaml } from '../reader/yamlSource.ts';
import { idsInReport } from './reportDatasets.ts';

/**
 * What an extract is taken from, in words for messages. An extract is the part of a shared file that a report rests on: the
 * rest of the file may change without touching the report.
 */
export const extractNames: Readonly<Record<string, string>> = {
  'extracts/disclosure-policy.json': 'the rules for small numbers in site.yaml',
  'extracts/documents.json': 'the documents that it cites in documents.yaml',
  'extracts/time-limits.json': 'the time limits that it gives in thresholds/timescales.yaml',
};

/**
 * The extracts that a report rests on, by their paths. They are taken from the files as written: what a later version of the
 * program fills in of itself is no part of them.
 * @param year the report
 * @param datasets the datasets that it rests on
 * @param entries the content
 * @param files the texts of all files, by path
 */
export function extracts(
  year: string,
  datasets: ReadonlySet<string>,
  entries: Entries,
  files: ReadonlyMap<string, string>,
): Map<string, string> {
  const limits = entries.reports
    .filter(({ id }) => id === year)
    .map((report) =>
      idsInReport(
        report,
        entries.sections.filter(({ id }) => id.startsWith(`${year}/`)),
        'id',
      ),
    )[0];
  return new Map([
    [
      'extracts/disclosure-policy.json',
      extract(fieldOf(written('site.yaml', files), 'disclosure')),
    ],
    [
      'extracts/documents.json',
      extract(
        listed('documents.yaml', 'documents', citedDocuments(year, entries, datasets), files),
      ),
    ],
    [
      'extracts/time-limits.json',
      extract(listed('thresholds/timescales.yaml', 'timeLimits', limits ?? new Set(), files)),
    ],
  ]);
}

/** The ids of the documents that a report and its datasets cite. */
function citedDocuments(
  year: string,
  entries: Entries,
  datasets: ReadonlySet<string>,
): ReadonlySet<string> {
  const cited = new Set<string>();
  const pages = [
    ...entries.reports.filter(({ id }) => id === year),
    ...entries.sections.filter(({ id }) => id.startsWith(`${year}/`)),
    ...entries.datasets.filter(({ id }) => datasets.has(id)),
  ];
  for (const { data } of pages) collectDocuments(data, cited);
  return cited;
}

/** Collects every value that stands under the name `document`. */
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
  return `${JSON.stringify(sorted(data) ?? null, null, 2)}\n`;
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
