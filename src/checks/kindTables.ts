import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { listOf } from '../findings/nearest.ts';
import type { DataOf, Entries, Entry } from '../reader/entry.ts';

/** One row of a table of a kind, by the names of its columns. */
export interface KindRow {
  /** The words of a cell. */
  text(column: string): string;
  /** The number in a cell; `null` when there is none. */
  number(column: string): number | null;
  /** Where a cell is. */
  place(column: string): Place;
}

/** A table that is of a kind, with what is wrong with its columns. */
export interface KindTable {
  entry: Entry<DataOf<'datasets'>>;
  rows: KindRow[];
  findings: Finding[];
}

/** The tables of a kind: those whose columns are wrong have no rows. */
export function kindTables(
  entries: Entries,
  kind: NonNullable<DataOf<'datasets'>['kind']>,
  needed: readonly string[],
): KindTable[] {
  return entries.datasets
    .filter(({ data }) => data.kind === kind)
    .map((entry) => {
      const table = entries.tables.get(entry.id);
      const names = entry.data.columns.map(({ id }) => id);
      const missing = needed.filter((name) => !names.includes(name));
      if (missing.length > 0)
        return {
          entry,
          rows: [],
          findings: [
            finding(
              'table-kind',
              entry.place(['kind']),
              `A table of the kind "${kind}" has the columns ${listOf(needed)}, and ${listOf(missing)} is missing.`,
              'Add the column to the table and to its description, or delete "kind".',
            ),
          ],
        };
      const header = table?.header.map(({ text }) => text) ?? [];
      return { entry, rows: (table?.rows ?? []).map((row) => rowOf(row, header)), findings: [] };
    });
}

function rowOf(
  cells: readonly { text: string; place: Place }[],
  header: readonly string[],
): KindRow {
  const cell = (column: string) => cells[header.indexOf(column)];
  return {
    text: (column) => cell(column)?.text ?? '',
    number: (column) => {
      const text = cell(column)?.text ?? '';
      return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
    },
    place: (column) => cell(column)?.place ?? { file: '' },
  };
}

/** What is wrong with the table that a report names for something: it is not of the kind. */
export function wrongKind(entries: Entries, field: 'accounts' | 'attendance'): Finding[] {
  return entries.reports.flatMap((entry) => {
    const named = entry.data[field];
    const dataset = entries.datasets.find(({ id }) => id === named);
    if (named === undefined || dataset === undefined || dataset.data.kind === field) return [];
    return [
      finding(
        'table-kind',
        entry.place([field]),
        `The dataset "${named}" is not of the kind "${field}".`,
        `Write "kind: ${field}" in datasets/${named}.yaml, or name another dataset.`,
      ),
    ];
  });
}
