import type { PublishedCell, PublishedDataset, PublishedRow } from '../figures/publishedDataset.ts';
import { areOfOneLength, everyPeriod } from '../figures/period.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Column } from '../schemas/column.ts';
import type { Words } from '../words/words.ts';
import { periodNames } from '../figures/periodNames.ts';
import { shownText } from './shownText.ts';

/** One place on the category axis. */
export interface ChartCategory {
  /** The name that readers see. */
  label: string;
  /** The name as the data writes it. */
  id: string;
  /**
   * The first row of the category: the only one unless the chart splits rows into series. `null` for a period that the table
   * leaves out and the axis does not.
   */
  row: PublishedRow | null;
}

/** The cells of one series, one for every category. */
export interface SeriesCells {
  /** The name that readers see. */
  label: string;
  /** The column with them. */
  column: Column;
  /** The cells. */
  cells: PublishedCell[];
}

/** A cell that the table does not have. */
const absentIn = (words: Words): PublishedCell => ({
  value: null,
  symbol: null,
  text: words('charts.noFigure'),
  footnotes: [],
});

/** The rows that a chart draws. */
export function chartRows(dataset: PublishedDataset, chart: Chart): PublishedRow[] {
  return dataset.rows.filter((row) => !chart.except.includes(row.key));
}

/** The names of the series of a chart that splits its rows, in the order of the table. */
export function splitNames(dataset: PublishedDataset, chart: Chart, words: Words): string[] {
  const { splitBy } = chart;
  const shown = shownText(dataset, words);
  return splitBy === undefined
    ? []
    : [...new Set(chartRows(dataset, chart).map((row) => shown(row, splitBy)))];
}

/** The categories of a chart, in the order in which they are drawn. */
export function chartCategories(
  dataset: PublishedDataset,
  chart: Chart,
  words: Words,
): ChartCategory[] {
  const categories = new Map<string, PublishedRow>();
  for (const row of chartRows(dataset, chart)) {
    const id = row.cells[chart.category]?.text ?? '';
    if (!categories.has(id)) {
      categories.set(id, row);
    }
  }
  const shown = shownText(dataset, words);
  const ordered = [...categories].map(([id, row]) => ({
    id,
    label: shown(row, chart.category),
    row,
  }));
  if (chart.sort === 'as-table') {
    return isTimeAxis(dataset, chart) ? withMissingPeriods(ordered, words) : ordered;
  }
  const [first] = chartSeriesCells(dataset, chart, ordered, words);
  const values = new Map(
    ordered.map((category, index) => [category, first?.cells[index]?.value ?? null]),
  );
  return ordered.toSorted(
    (a, b) =>
      (values.get(b) ?? Number.NEGATIVE_INFINITY) - (values.get(a) ?? Number.NEGATIVE_INFINITY) ||
      0,
  );
}

/** Whether the categories of a chart are periods along an axis, not a list of bars one below the other. */
function isTimeAxis(dataset: PublishedDataset, chart: Chart): boolean {
  const isPeriod = dataset.columns.some(
    ({ id, type }) => id === chart.category && type === 'period',
  );
  return isPeriod && chart.kind !== 'horizontal' && chart.kind !== 'progress';
}

/** Periods that the table leaves out keep their width on the axis: a line over seven years is not as steep as over one. */
function withMissingPeriods(categories: readonly ChartCategory[], words: Words): ChartCategory[] {
  const known = new Map(categories.map((category) => [category.id, category]));
  const ids = everyPeriod([...known.keys()]);
  const names = periodNames(ids, words);
  return ids.map((id) => known.get(id) ?? { id, label: names.get(id) ?? id, row: null });
}

/** The cells of every series of a chart. */
export function chartSeriesCells(
  dataset: PublishedDataset,
  chart: Chart,
  categories: readonly ChartCategory[],
  words: Words,
): SeriesCells[] {
  const absent = absentIn(words);
  const { splitBy } = chart;
  const measures = chart.series.flatMap((id) => dataset.columns.find((one) => one.id === id) ?? []);
  if (splitBy === undefined)
    return measures.map((column) => columnCells(column, categories, words));
  const [column] = measures;
  if (column === undefined) return [];
  const rows = chartRows(dataset, chart);
  const shown = shownText(dataset, words);
  return splitNames(dataset, chart, words).map((label) => ({
    label,
    column,
    cells: categories.map((category) => {
      const row = rows.find(
        (one) => shown(one, splitBy) === label && one.cells[chart.category]?.text === category.id,
      );
      return row?.cells[column.id] ?? absent;
    }),
  }));
}

/** The cells of one column, one for every category. */
export function columnCells(
  column: Column,
  categories: readonly ChartCategory[],
  words: Words,
): SeriesCells {
  const absent = absentIn(words);
  return {
    label: column.label,
    column,
    cells: categories.map(({ row }) => row?.cells[column.id] ?? absent),
  };
}

/** The place of the latest period among categories, or `null` when they are not periods of one length. */
export function latestPeriod(categories: readonly ChartCategory[]): number | null {
  const ids = categories.map(({ id }) => id);
  if (!areOfOneLength(ids)) return null;
  // Periods of one length are written so that the later one comes later in the alphabet.
  return ids.indexOf(ids.toSorted().at(-1) ?? '');
}
