import type { DataSymbol, PublishedDataset } from '../figures/publishedDataset.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Column } from '../schemas/column.ts';
import { axisTitle } from './axisTitle.ts';
import {
  chartCategories,
  chartSeriesCells,
  type ChartCategory,
  type SeriesCells,
} from './chartCells.ts';
import { chartFaults } from './chartFaults.ts';
import { gapsNote } from './gapsNote.ts';
import { numberForm, type NumberForm } from './numberFormat.ts';
import { focusColours, seriesColours } from './palette.ts';
import { readMonths } from './period.ts';

/** The marks that tell lines apart without colour. */
export type PointShape = 'circle' | 'rect' | 'triangle' | 'rectRot';

/** One value of a series, at one category. */
export interface ChartPoint {
  /** The number. `null` where nothing is drawn. */
  value: number | null;
  /** What is published: `1,220`, `92%`, `[c]`. */
  text: string;
}

/** What is drawn in one colour. */
export interface ChartSeries {
  /** The name that readers see. */
  label: string;
  /** Six hexadecimal digits. */
  colour: string;
  /** Lengths of line and gap. Empty for a whole line. */
  dash: number[];
  /** The shape of its points. */
  shape: PointShape;
  /** One for every category. */
  points: ChartPoint[];
}

/** A place where nothing is drawn because a symbol is there. Never drawn as zero. */
export interface ChartGap {
  /** The category, by its place. */
  category: number;
  /** The series, by its place. */
  series: number;
  /** The symbol that is there. */
  symbol: DataSymbol;
}

/** Everything that a drawing needs, as plain JSON: the static picture and the browser's canvas are made from this alone. */
export interface ChartDefinition {
  /** The dataset and the chart, joined with `/`. */
  id: string;
  /** How it is drawn. */
  kind: Chart['kind'];
  /** The headline. Never drawn in the picture. */
  title: string;
  /** What the chart shows, in words. */
  description: string;
  /** The title of the category axis. */
  categoryTitle: string;
  /** The categories, in the order in which they are drawn. */
  categories: string[];
  /** The months that the categories are, counted from the year zero, or `null` when they are something else. */
  months: number[] | null;
  /** The categories follow one another in time, so that "latest" means something. */
  overTime: boolean;
  /** The title of the value axis, with the unit. */
  valueTitle: string;
  /** How numbers on the value axis are written. */
  form: NumberForm;
  /** The series, in the order in which they are drawn and named. */
  series: ChartSeries[];
  /** What `progress` is measured against. */
  target: ChartSeries | null;
  /** Where nothing is drawn. */
  gaps: ChartGap[];
  /** A sentence about the gaps for the reader, or `null` when there are none. */
  gapsNote: string | null;
}

const shapes: readonly PointShape[] = ['circle', 'rect', 'triangle', 'rectRot'];
const dashes: readonly (readonly number[])[] = [[], [10, 4], [3, 4], [12, 4, 3, 4]];

/** Makes the definition of one chart. Throws when the chart does not fit the dataset: the check reports that first. */
export function chartDefinition(dataset: PublishedDataset, chart: Chart): ChartDefinition {
  const [fault] = chartFaults(dataset, chart);
  if (fault !== undefined) {
    throw new Error(
      `The chart "${chart.id}" of the dataset "${dataset.id}" cannot be drawn. ${fault.message}`,
    );
  }
  const categories = chartCategories(dataset, chart);
  const drawn = chartSeriesCells(dataset, chart, categories);
  const columns = new Map(dataset.columns.map((column) => [column.id, column]));
  const measure = columns.get(chart.series[0] ?? '') as Column;
  const category = columns.get(chart.category);
  const colours = seriesColours(drawn.length);
  const gaps = drawn.flatMap((series, place) => findGaps(series, place));
  const definition = {
    categories: categories.map(({ label }) => label),
    series: drawn.map((series, place) =>
      drawSeries(series, place, colours[place] ?? focusColours.focus),
    ),
    gaps,
  };
  return {
    id: `${dataset.id}/${chart.id}`,
    kind: chart.kind,
    title: chart.title,
    description: chart.description,
    months: category?.type === 'period' ? readMonths(categories.map(({ id }) => id)) : null,
    overTime:
      (category?.type === 'period' || category?.type === 'date') && chart.sort === 'as-table',
    categoryTitle: category?.label ?? chart.category,
    valueTitle: axisTitle(measure),
    form: numberForm(measure) ?? 'number',
    target: targetSeries(chart, columns.get(chart.target ?? ''), categories),
    ...definition,
    gapsNote: gapsNote(definition),
  };
}

/** Turns cells into the points of a series. */
function drawSeries(series: SeriesCells, place: number, colour: string): ChartSeries {
  return {
    label: series.label,
    colour,
    dash: [...(dashes[place] ?? [])],
    shape: shapes[place] ?? 'circle',
    points: series.cells.map((cell) => ({ value: cell.value, text: cell.text })),
  };
}

/** The gaps of one series. */
function findGaps(series: SeriesCells, place: number): ChartGap[] {
  return series.cells.flatMap((cell, category) =>
    cell.symbol === null ? [] : [{ category, series: place, symbol: cell.symbol }],
  );
}

/** The target of a progress chart. */
function targetSeries(
  chart: Chart,
  column: Column | undefined,
  categories: readonly ChartCategory[],
): ChartSeries | null {
  if (chart.kind !== 'progress' || column === undefined) {
    return null;
  }
  const cells = categories.map(({ row }) => row?.cells[column.id]);
  return {
    label: column.label,
    colour: focusColours.context,
    dash: [],
    shape: 'rect',
    points: cells.map((cell) => ({ value: cell?.value ?? null, text: cell?.text ?? '' })),
  };
}
