import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/catalogue.ts';
import { cellId } from '../figures/equation.ts';
import { columnReferenceFindings } from '../figures/columnReferences.ts';
import type { FigureTable } from '../figures/figureTable.ts';
import type { HiddenFigure } from '../figures/hiddenFigure.ts';
import { hiddenFigures } from '../figures/hiddenFigure.ts';
import { publish } from '../figures/publication.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import { readTable } from '../figures/readTable.ts';
import { reconcile } from '../figures/reconciliation.ts';
import { roundedFigures } from '../figures/roundedFigures.ts';
import { suppress } from '../figures/suppression.ts';
import { unexplainedFindings } from '../figures/unexplainedFindings.ts';
import { unstatedTotals } from '../figures/unstatedTotals.ts';
import type { Entries } from '../reader/entry.ts';
import type { Words } from '../words/words.ts';
import type { DisclosurePolicy } from '../schemas/disclosurePolicy.ts';

/** Hears in a line what takes long. */
export type Tell = (line: string) => void;

/** All datasets in their public form, and everything that is wrong with them. */
export interface DatasetsResult {
  datasets: ReadonlyMap<string, PublishedDataset>;
  /** What the public form leaves out, for the rules that check whether a sentence reveals it. It goes no further. */
  hidden: readonly HiddenFigure[];
  findings: Finding[];
}

/**
 * Reads, reconciles, protects and publishes the figures. The only way from a table to a page.
 * @param words the words of the site, for what it says of its figures
 * @param tell hears in a line what takes long
 */
export async function buildDatasets(
  entries: Entries,
  policy: DisclosurePolicy | undefined,
  words: Words,
  tell: Tell = () => undefined,
): Promise<DatasetsResult> {
  const findings: Finding[] = [];
  const tables = new Map<string, FigureTable>();
  for (const entry of entries.datasets) {
    const csv = entries.tables.get(entry.id);
    if (csv === undefined) continue;
    const read = readTable(entry, csv);
    findings.push(...read.findings);
    if (read.table !== null) tables.set(entry.id, read.table);
  }
  for (const table of tables.values())
    findings.push(...columnReferenceFindings(table, tables, entries.ids.datasets));
  // Figures that cannot be trusted are not worked with: first the tables, then the sums.
  const unsound = new Set(
    findings.flatMap(({ severity, file }) => (severity === 'error' ? [datasetOf(file)] : [])),
  );
  for (const id of entries.ids.datasets) if (!tables.has(id)) unsound.add(id);
  if (unsound.size > 0 || policy === undefined) {
    const { findings: sums } = reconcile(standingAlone(tables, unsound));
    return { datasets: new Map(), hidden: [], findings: [...findings, ...sums] };
  }
  const reconciliation = reconcile(tables);
  const suppression = await suppress(
    tables,
    reconciliation,
    policy,
    publishedBefore(entries),
    tell,
  );
  const shown =
    policy.roundTo === undefined
      ? reconciliation
      : roundedFigures(tables, reconciliation, policy.roundTo);
  const datasets = new Map(
    [...tables.values()].map((table) => [
      table.id,
      publish(table, shown, suppression.isSuppressed, words),
    ]),
  );
  const { isSuppressed } = suppression;
  const totals = [...tables.values()].flatMap((table) =>
    unstatedTotals(table, reconciliation, isSuppressed),
  );
  return {
    datasets,
    hidden: hiddenFigures(tables.values(), reconciliation, shown, isSuppressed),
    findings: [
      ...findings,
      ...reconciliation.findings,
      ...suppression.findings.filter((one) => !totals.some((total) => isSamePlace(total, one))),
      ...totals,
      ...[...tables.values()].flatMap((table) =>
        unexplainedFindings(table, reconciliation, isSuppressed),
      ),
    ],
  };
}

/** Whether two findings ask about the same row or column: what is called a total needs no second question. */
function isSamePlace(a: Finding, b: Finding): boolean {
  return b.code === 'disclosure-relation' && a.file === b.file && a.line === b.line;
}

/** The figures published in signed reports, by cell id. Readers know them, whatever is hidden now. */
function publishedBefore({ frozenFigures }: Pick<Entries, 'frozenFigures'>): Map<string, number> {
  return new Map(
    frozenFigures.flatMap(({ data: { id, rows } }) =>
      rows.flatMap(({ key, cells }) =>
        Object.entries(cells).flatMap(([column, { value }]): [string, number][] =>
          value === null ? [] : [[cellId({ dataset: id, row: key, column }), value]],
        ),
      ),
    ),
  );
}

/** The name of the dataset that a file belongs to. */
function datasetOf(file: string): string {
  return file.replace(/^datasets\/|\.\w+$/gu, '');
}

/** The tables whose sums can be checked although others are faulty: those that rest on none of them. */
function standingAlone(
  tables: ReadonlyMap<string, FigureTable>,
  unsound: ReadonlySet<string>,
): Map<string, FigureTable> {
  const out = new Set(unsound);
  for (let size = -1; size !== out.size;) {
    size = out.size;
    for (const [id, { definition }] of tables) {
      const named = namedDatasets([definition.columns, definition.relations]);
      if (named.some((other) => out.has(other))) out.add(id);
    }
  }
  return new Map([...tables].filter(([id]) => !out.has(id)));
}

/** Every dataset that is named in a piece of a definition. */
function namedDatasets(piece: unknown): string[] {
  if (typeof piece !== 'object' || piece === null) return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    key === 'dataset' && typeof value === 'string' ? [value] : namedDatasets(value),
  );
}

/** Datasets with one of their two files missing. */
export function pairFindings(entries: Entries, tableIds: ReadonlySet<string>): Finding[] {
  const { datasets } = entries.ids;
  return [
    ...[...datasets]
      .filter((id) => !tableIds.has(id))
      .map((id) =>
        finding(
          'csv-missing',
          { file: `datasets/${id}.yaml` },
          `The dataset "${id}" has a .yaml file but no table.`,
          `Add datasets/${id}.csv with the figures.`,
        ),
      ),
    ...[...tableIds]
      .filter((id) => !datasets.has(id))
      .map((id) =>
        finding(
          'csv-missing',
          { file: `datasets/${id}.csv` },
          `The table "${id}" has no .yaml file to say what its figures mean.`,
          `Add datasets/${id}.yaml, or delete the table.`,
        ),
      ),
  ];
}
