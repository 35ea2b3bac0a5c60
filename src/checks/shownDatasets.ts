import { isMdxElement, properties } from '../prose/mdxElement.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { perEntry } from '../reader/perEntry.ts';
import { reportDatasets } from '../reports/reportDatasets.ts';

/** The datasets a page takes a figure, chart or table from, or names in its settings. */
export const shownDatasets = perEntry((entry): ReadonlySet<string> => {
  const shown = new Set(namedIn(entry.data));
  for (const node of entry.body === null ? [] : nodesIn(entry.body)) {
    const id = isMdxElement(node) ? properties(node)['dataset'] : undefined;
    if (id !== undefined) shown.add(id);
  }
  return shown;
});

/** The datasets that a reader of a page can see: what it shows, and for a part of a report what the report uses. */
export function datasetsAtHand(entries: Entries): (entry: Entry<unknown>) => ReadonlySet<string> {
  const ofReport = new Map(
    entries.reports.map((report) => [report.id, reportDatasets(report, entries)]),
  );
  return (entry) => {
    const report = /^reports\/([^/]+)\//u.exec(entry.file)?.[1] ?? '';
    return new Set([...shownDatasets(entry), ...(ofReport.get(report) ?? [])]);
  };
}

/** The datasets that settings name: in a field, or in a component within a text. */
function namedIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [...value.matchAll(/<[A-Z][^>]*\bdataset="([^"]+)"/gu)].flatMap(([, id]) => id ?? []);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'dataset' && typeof child === 'string' ? [child] : namedIn(child),
  );
}
