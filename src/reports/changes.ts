import type { PublishedCell, PublishedDataset } from '../figures/publishedDataset.ts';
import type { Partnership, Report } from '../model/partnership.ts';
import type { Column } from '../schemas/column.ts';
import type { Priority } from '../schemas/priority.ts';
import { basisOf } from './basis.ts';
import { figureChange } from './figureChange.ts';
import { shownDatasets } from './shownDatasets.ts';
import type { Words } from '../words/words.ts';

/** One figure in two years. */
export interface MeasureChange {
  /** What is measured, without the year. */
  title: string;
  before: string;
  now: string;
  /** By how much it changed, in words. */
  change: string;
}

/** The figures of one dataset in two years. */
export interface DatasetChanges {
  dataset: Pick<PublishedDataset, 'id' | 'subtitle'>;
  rows: MeasureChange[];
}

/** A priority that both reports answer for. */
export interface PriorityChange {
  now: Priority;
  before: Priority;
}

/** What has changed since the year before. */
export interface ReportChanges {
  /** The year before, as it is in tables, for example `2017-18`. */
  yearBefore: string;
  /** The report on it, when there is one. */
  reportBefore: Report | null;
  /** Why counts of the two periods cannot be set side by side; `null` when they can. */
  caution: string | null;
  datasets: DatasetChanges[];
  priorities: PriorityChange[];
}

/**
 * What has changed since the year before, for figures and priorities that both years hold.
 * @param report the report
 * @param partnership the figures and the other reports
 */
export function reportChanges(
  report: Report,
  partnership: Pick<Partnership, 'reports' | 'agencies' | 'editions' | 'documents' | 'datasets'>,
  words: Words,
): ReportChanges {
  const { reports } = partnership;
  const { datasets } = basisOf(report, partnership);
  const reportBefore =
    reports
      .filter(({ period }) => period.to < report.period.from)
      .toSorted((a, b) => (a.period.to < b.period.to ? 1 : -1))[0] ?? null;
  const yearBefore = reportBefore?.year ?? precedingYear(report.year);
  return {
    yearBefore,
    reportBefore,
    caution: caution(report, reportBefore, words),
    datasets: shownDatasets(report)
      .flatMap((id) => datasets.get(id) ?? [])
      .map((dataset) => datasetChanges(dataset, report.year, yearBefore, words))
      .filter(({ rows }) => rows.length > 0),
    priorities: report.priorities.flatMap((now) => {
      const before = reportBefore?.priorities.find(({ id }) => id === now.id);
      return before === undefined ? [] : [{ now, before }];
    }),
  };
}

/** Whether there is anything to compare. */
export function hasChanges({
  datasets,
  priorities,
}: Pick<ReportChanges, 'datasets' | 'priorities'>): boolean {
  return datasets.length + priorities.length > 0;
}

/** The year before a year. @example precedingYear('2018-19') // => '2017-18' */
export function precedingYear(year: string): string {
  const [from = '', to = ''] = year.split('-');
  const before = (digits: string): string => String((Number(digits) + 99) % 100).padStart(2, '0');
  return `${Number(from) - 1}-${before(to)}`;
}

function caution(report: Report, before: Report | null, words: Words): string | null {
  if (before === null) return null;
  const [now, then] = [months(report), months(before)];
  return now === then ? null : words('reports.changes.caution', { now, before: then });
}

/** The length of a period in whole months. */
function months({ period }: Pick<Report, 'period'>): number {
  const days = (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1;
  return Math.round(days / 30.4375);
}

function datasetChanges(
  dataset: PublishedDataset,
  year: string,
  before: string,
  words: Words,
): DatasetChanges {
  const { id, subtitle, columns, key, rows } = dataset;
  const periods = key.filter(
    (name) => columns.find((column) => column.id === name)?.type === 'period',
  );
  const [period] = periods;
  const changes: MeasureChange[] = [];
  if (period !== undefined && periods.length === 1) {
    const others = key.filter((name) => name !== period);
    const named = (row: (typeof rows)[number]): string =>
      others.map((name) => row.cells[name]?.text ?? '').join(', ');
    const targets = new Set(dataset.charts.flatMap(({ target }) => target ?? []));
    const measures = columns.filter(
      (column) =>
        ['count', 'money', 'rate', 'share'].includes(column.type) && !targets.has(column.id),
    );
    for (const now of rows.filter((row) => row.cells[period]?.text === year)) {
      const then = rows.find(
        (row) => row.cells[period]?.text === before && named(row) === named(now),
      );
      if (then === undefined) continue;
      for (const column of measures) {
        const [a, b] = [then.cells[column.id], now.cells[column.id]];
        if (a === undefined || b === undefined || (a.value === null && b.value === null)) continue;
        changes.push({
          title: [named(now), column.label].filter(Boolean).join(': '),
          before: a.text,
          now: b.text,
          change: changeText(a, b, column, words),
        });
      }
    }
  }
  return { dataset: { id, subtitle }, rows: changes };
}

/** By how much a figure changed: shares in percentage points, everything else in its own unit and per cent. */
export function changeText(
  before: PublishedCell,
  now: PublishedCell,
  column: Column,
  words: Words,
): string {
  const change = figureChange(before, now, column);
  if (change === null) return words('reports.changes.cannot');
  const { direction, size, points, ofBefore } = change;
  if (direction === 'none') return words('reports.changes.none');
  if (points !== null) return words(`reports.changes.${direction}Points`, { points });
  const share = ofBefore === null ? '' : ` (${ofBefore})`;
  return words(`reports.changes.${direction}`, { size: `${size}${share}` });
}
