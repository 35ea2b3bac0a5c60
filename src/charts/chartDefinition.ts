import type { DataSymbol, PublishedDataset } from '../figures/publishedDataset.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Column } from '../schemas/column.ts';
import type { Words } from '../words/words.ts';
import { axisTitle } from './axisTitle.ts';
import {
  chartCategories,
  chartRows,
  chartSeriesCells,
  columnCells,
  latestPeriod,
  type ChartCategory,
  type SeriesCells,
} from './chartCells.ts';
import { chartFaults } from './chartFaults.ts';
import { gapsNote } from './gapsNote.ts';
import { formatNumber, numberForm, type NumberForm } from './numberFormat.ts';
import { focusColours, seriesColours } from './palette.ts';
import { monthNames } from './monthLabels.ts';
import { readMonths } from '../figures/periodNames.ts';
import { seriesPoints } from './seriesPoints.ts';

/** The marks that tell lines apart without colour. */
export type PointShape = 'circle' | 'rect' | 'triangle' | 'rectRot';

/** One value of a series, at one category. */
export interface ChartPoint {
  /** The number. `null` where nothing is drawn. */
  value: number | null;
  /** What is published: `1,220`, `92%`, `[c]`. */
  text: string;
  /** What is written in the drawing where that is too long: `£39.9m`. */
  short?: string;
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

/** What is drawn beside or on the bars. */
export interface BesideSeries extends ChartSeries {
  /** Its name where it is written after a number. */
  short: string;
}

/** A place where nothing is drawn because a symbol is there. Never drawn as zero. */
export interface ChartGap {
  /** The category, by its place. */
  category: number;
  /** The series, by its place. */
  series: number;
  /** The symbol that is there. */
  symbol: DataSymbol;
  /** What the symbol means, in words. */
  meaning: string;
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
  /** The title of the category axis. Empty where the categories say it. */
  categoryTitle: string;
  /** The categories, in the order in which they are drawn. */
  categories: string[];
  /** The months that the categories are, counted from the year zero, or `null` when they are something else. */
  months: number[] | null;
  /** The names of the 12 months, as short as an axis needs them, where the categories are months. */
  monthNames: string[] | null;
  /** The categories follow one another in time, so that "latest" means something. */
  overTime: boolean;
  /** The place of the latest period where it is to stand out, or `null`. */
  latest: number | null;
  /** The title of the value axis, with the unit. */
  valueTitle: string;
  /** How numbers on the value axis are written. */
  form: NumberForm;
  /** The series, in the order in which they are drawn and named. */
  series: ChartSeries[];
  /** What `progress` is measured against. */
  target: BesideSeries | null;
  /** What is drawn as a part of each bar. */
  part: BesideSeries | null;
  /** What every point of a line should reach. */
  expected: { value: number; text: string } | null;
  /** Where nothing is drawn. */
  gaps: ChartGap[];
  /** A sentence about the gaps for the reader, or `null` when there are none. */
  gapsNote: string | null;
}

const shapes: readonly PointShape[] = ['circle', 'rect', 'triangle', 'rectRot'];
const dashes: readonly (readonly number[])[] = [[], [10, 4], [3, 4], [12, 4, 3, 4]];

/** Makes the definition of one chart. Throws when the chart does not fit the dataset: the check reports that first. */
export function chartDefinition(
  dataset: PublishedDataset,
  chart: Chart,
  words: Words,
): ChartDefinition {
  const [fault] = chartFaults(dataset, chart);
  if (fault !== undefined) {
    throw new Error(
      `The chart "${chart.id}" of the dataset "${dataset.id}" cannot be drawn. ${fault.message}`,
    );
  }
  const categories = chartCategories(dataset, chart, words);
  const drawn = chartSeriesCells(dataset, chart, categories, words);
  const columns = new Map(dataset.columns.map((column) => [column.id, column]));
  const measure = columns.get(chart.series[0] ?? '') as Column;
  const category = columns.get(chart.category);
  const form = numberForm(measure) ?? 'number';
  const colours =
    chart.part === undefined ? seriesColours(drawn.length) : [focusColours.calm as string];
  const gaps = drawn.flatMap((series, place) => findGaps(series, place, words));
  const points = (series: SeriesCells) => seriesPoints(series, chartRows(dataset, chart));
  const definition = {
    categories: categories.map(({ label }) => label),
    series: drawn.map((series, place) => ({
      label: series.label,
      colour: colours[place] ?? focusColours.focus,
      dash: [...(dashes[place] ?? [])],
      shape: shapes[place] ?? 'circle',
      points: points(series),
    })),
    gaps,
  };
  const beside = (
    id: string | undefined,
    place: 'target' | 'part',
    colour: string,
  ): BesideSeries | null => {
    const column = columns.get(id ?? '');
    return column === undefined
      ? null
      : {
          label: column.label,
          short: shortName(column.label, words(`charts.beside.${place}`)),
          colour,
          dash: [],
          shape: 'rect',
          points: points(columnCells(column, categories, words)),
        };
  };
  const months = category?.type === 'period' ? readMonths(categories.map(({ id }) => id)) : null;
  const isTime = category?.type === 'period' || category?.type === 'date';
  return {
    id: `${dataset.id}/${chart.id}`,
    kind: chart.kind,
    title: chart.title,
    description: chart.description,
    months,
    monthNames: months === null ? null : monthNames(words),
    overTime: isTime && chart.sort === 'as-table',
    latest: isTime ? standsOut(definition.series, chart, latestPeriod(categories)) : null,
    categoryTitle: isTime ? '' : titleUnlessSaid(category?.label ?? chart.category, categories),
    valueTitle: axisTitle(measure, words),
    form,
    target: beside(chart.target, 'target', focusColours.context),
    part: beside(chart.part, 'part', focusColours.focus),
    expected:
      chart.expected === undefined
        ? null
        : {
            value: chart.expected.value,
            text: `${chart.expected.label}: ${formatNumber(chart.expected.value, form)}`,
          },
    ...definition,
    gapsNote: gapsNote(definition, words),
  };
}

/** The latest period, where it has a figure and is the last of several bars or points of one series. */
function standsOut(
  series: readonly ChartSeries[],
  chart: Chart,
  latest: number | null,
): number | null {
  const isPlain = series.length === 1 && chart.target === undefined && chart.part === undefined;
  const known = series[0]?.points.filter(({ value }) => value !== null) ?? [];
  const isKnown = typeof series[0]?.points[latest ?? -1]?.value === 'number';
  return isPlain && isKnown && known.length > 1 ? latest : null;
}

/** The name of the category, unless each category has it in its own name: `Care plan`, `Pathway plan`. */
function titleUnlessSaid(title: string, categories: readonly ChartCategory[]): string {
  const isSaid = categories.every(({ label }) => label.toLowerCase().includes(title.toLowerCase()));
  return isSaid ? '' : title;
}

/** The name of a column as in the middle of a sentence, if there is space for it. */
function shortName(label: string, otherwise: string): string {
  return label.length > 16
    ? otherwise
    : label.replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase());
}

/** The gaps of one series. */
function findGaps(series: SeriesCells, place: number, words: Words): ChartGap[] {
  return series.cells.flatMap((cell, category) =>
    cell.symbol === null
      ? []
      : [
          {
            category,
            series: place,
            symbol: cell.symbol,
            meaning: words(`charts.symbols.${cell.symbol}`),
          },
        ],
  );
}
