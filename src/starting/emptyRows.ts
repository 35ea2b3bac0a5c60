import { frozenReport } from '../model/frozenReport.ts';
import { reportDatasets } from '../reports/reportDatasets.ts';
import type { Entries } from '../reader/entry.ts';

/** Rows for a new year in the tables that have years. */
export interface EmptyRows {
  /** The tables with rows for the year at their ends, by path. */
  tables: Record<string, string>;
  /** Tables that a signed report rests on: they stay as they are. */
  signed: string[];
}

/**
 * Adds a row for a new year wherever a table has one for the year before: its names filled in, its figures empty. The site
 * leaves such rows out until they hold figures.
 * @param year the new year, for example `2019-20`
 * @param before the year before
 * @param entries the content
 * @param texts the texts of the files, by path
 */
export function emptyRows(
  year: string,
  before: string,
  entries: Entries,
  texts: ReadonlyMap<string, string>,
): EmptyRows {
  // A report with frozen copies keeps its figures, whatever becomes of their tables.
  const signedReports = entries.reports.filter(
    ({ id }) => entries.ids.signOffs.has(id) && frozenReport(id, entries) === null,
  );
  const isSigned = new Set(signedReports.flatMap((report) => [...reportDatasets(report, entries)]));
  const result: EmptyRows = { tables: {}, signed: [] };
  for (const { id, data } of entries.datasets) {
    const path = `datasets/${id}.csv`;
    const { header = [], rows = [] } = entries.tables.get(id) ?? {};
    const at = data.columns.findIndex(
      (column) => column.type === 'period' && data.key.includes(column.id),
    );
    const values = rows.map((row) => row[at]?.text);
    if (at === -1 || !values.includes(before) || values.includes(year)) continue;
    if (isSigned.has(id)) {
      result.signed.push(path);
      continue;
    }
    const isKey = data.columns.map((column) => data.key.includes(column.id));
    const added = rows
      .filter((row) => row[at]?.text === before)
      .map((row) =>
        header
          .map((_name, index) =>
            index === at ? year : isKey[index] === true ? quoted(row[index]?.text ?? '') : '',
          )
          .join(','),
      );
    result.tables[path] = `${(texts.get(path) ?? '').trimEnd()}\n${added.join('\n')}\n`;
  }
  return result;
}

function quoted(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
