import { fileText } from './synthetic/entry.ts';
import type { SyntheticEntry } from './synthetic/entry.ts';
import { datasets } from './synthetic/figures.ts';
import type { SyntheticDataset } from './synthetic/figures.ts';
import { glossary, termNames } from './synthetic/glossary.ts';
import { inspections, plans } from './synthetic/improvement.ts';
import { proportions } from './synthetic/proportions.ts';
import { seededChoice } from './synthetic/seededChoice.ts';
import { standingFiles } from './synthetic/standingFiles.ts';
import { agencies, arrangements, groups } from './synthetic/structure.ts';
import { yearlyReports } from './synthetic/yearlyReports.ts';

/** An invented partnership of a certain size. */
export interface SyntheticPartnership {
  /** The entries that grow with the size: as many as were asked for. */
  entries: SyntheticEntry[];
  /** The files that there are once. */
  standing: SyntheticEntry[];
  /** The tables of figures. */
  tables: SyntheticDataset[];
}

const slug = ({ path }: SyntheticEntry): string =>
  path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** Invents a partnership. The same size gives the same partnership, to the letter. */
export function syntheticPartnership(size: number): SyntheticPartnership {
  const count = proportions(size);
  const choice = seededChoice(20260630);
  const terms = termNames(count.terms);
  const tables = datasets(count.datasets, choice);
  const allAgencies = agencies(count.agencies, choice);
  const allGroups = groups(count.groups, allAgencies.map(slug), choice);
  return {
    entries: [
      ...glossary(terms, choice),
      ...arrangements(count.arrangements, terms, allGroups.map(slug), choice),
      ...allAgencies,
      ...allGroups,
      ...tables.map(({ entry }) => entry),
      ...yearlyReports(count.reports, tables, terms, choice),
      ...inspections(count.inspections, choice),
      ...plans(count.plans, choice),
    ],
    standing: standingFiles(size, choice),
    tables,
  };
}

/** The files of a content folder: text by path. */
export function syntheticFiles({
  entries,
  standing,
  tables,
}: SyntheticPartnership): Map<string, string> {
  return new Map([
    ...[...entries, ...standing].map((entry) => [entry.path, fileText(entry)] as const),
    ...tables.map(
      ({ id, rows }) =>
        [`datasets/${id}.csv`, `${rows.map((row) => row.join(',')).join('\n')}\n`] as const,
    ),
  ]);
}
