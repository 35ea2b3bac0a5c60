import { areInOrder, areOfOneLength } from '../figures/period.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Column } from '../schemas/column.ts';
import { axisTitle } from './axisTitle.ts';
import { chartCategories, chartRows, chartSeriesCells, splitNames } from './chartCells.ts';
import { numberForm } from './numberFormat.ts';
import { seriesLimit } from './palette.ts';
import { shownText } from './shownText.ts';

/** Something that keeps a chart from being drawn well. */
export interface ChartFault {
  /** What is wrong, in plain sentences. */
  message: string;
  /** What to do. */
  hint: string;
}

/** Everything that keeps a chart from being drawn from a dataset. Empty when it can be drawn. */
export function chartFaults(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const columns = new Map(dataset.columns.map((column) => [column.id, column]));
  const named = [chart.category, ...chart.series, chart.target, chart.splitBy].filter(
    (id) => id !== undefined,
  );
  const unknown = named.filter((id) => !columns.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) => ({
      message: `There is no column "${id}".`,
      hint: `The columns are: ${[...columns.keys()].join(', ')}.`,
    }));
  }
  const measures = [...chart.series, ...(chart.target === undefined ? [] : [chart.target])].map(
    (id) => columns.get(id),
  );
  const faults = [
    ...measureFaults(measures.filter((column) => column !== undefined)),
    ...kindFaults(chart, columns.get(chart.category)),
    ...exceptFaults(dataset, chart),
  ];
  return faults.length > 0 ? faults : rowFaults(dataset, chart);
}

/** Faults of the columns that are drawn: they must be numbers of one unit, since there is one value axis. */
function measureFaults(measures: readonly Column[]): ChartFault[] {
  const words = measures.filter((column) => numberForm(column) === null);
  const titles = new Set(measures.map(axisTitle));
  return [
    ...words.map((column) => ({
      message: `The column "${column.id}" holds words and cannot be drawn.`,
      hint: 'Draw a count, an amount, a rate or a share.',
    })),
    ...(words.length === 0 && titles.size > 1
      ? [
          {
            message: `The columns have different units: ${[...titles].join('; ')}.`,
            hint: 'A chart has one value axis. Draw columns of one unit, and the others in a chart of their own.',
          },
        ]
      : []),
  ];
}

/** Faults of the kind of chart. */
function kindFaults(chart: Chart, category: Column | undefined): ChartFault[] {
  const single = chart.kind === 'bar' || chart.kind === 'horizontal' || chart.kind === 'progress';
  const faults: ChartFault[] = [];
  if (single && (chart.series.length > 1 || chart.splitBy !== undefined)) {
    faults.push({
      message: `A chart of the kind "${chart.kind}" draws one column, and this one asks for more.`,
      hint: 'Choose "grouped", "stacked" or "line".',
    });
  }
  if (chart.splitBy !== undefined && chart.series.length > 1) {
    faults.push({
      message: 'The chart splits its rows into series and names more than one column.',
      hint: 'Name one column, or leave "splitBy" out.',
    });
  }
  if ((chart.kind === 'progress') !== (chart.target !== undefined)) {
    faults.push({
      message:
        chart.kind === 'progress'
          ? 'The chart shows progress but names no target.'
          : 'Only a chart of progress has a target.',
      hint: 'Name the column with the target and choose "progress", or leave both out.',
    });
  }
  if (chart.kind === 'line' && category?.type !== 'period' && category?.type !== 'date') {
    faults.push({
      message: `A line joins points in time, but the column "${chart.category}" holds no times.`,
      hint: 'Choose "bar" or "horizontal" for categories.',
    });
  }
  return faults;
}

/** Faults of the list of rows that are not drawn. */
function exceptFaults(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const keys = new Set(dataset.rows.map((row) => row.key));
  return chart.except
    .filter((key) => !keys.has(key))
    .map((key) => ({
      message: `There is no row "${key}" to leave out.`,
      hint: `A row is named by its key: ${dataset.key.join(' / ')}.`,
    }));
}

/** Faults that only the rows show. */
function rowFaults(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const rows = chartRows(dataset, chart);
  if (rows.length === 0) {
    return [{ message: 'No row is left to draw.', hint: 'Leave out fewer rows.' }];
  }
  const names = splitNames(dataset, chart);
  if (names.length > seriesLimit) {
    return [
      {
        message: `The column "${chart.splitBy}" splits the rows into ${names.length} series. At most ${seriesLimit} can be told apart.`,
        hint: 'Leave rows out with "except", split the chart in two, or leave it to the table.',
      },
    ];
  }
  const shown = shownText(dataset);
  const places = new Set(
    rows.map((row) => JSON.stringify([shown(row, chart.category), shown(row, chart.splitBy)])),
  );
  if (rows.length > places.size) {
    return [
      {
        message: `Several rows have the same value in the column "${chart.category}".`,
        hint: 'Split them into series with "splitBy", or leave rows out with "except".',
      },
    ];
  }
  return [
    ...timeFaults(dataset, chart),
    ...missingRows(dataset, chart),
    ...missingPeriods(dataset, chart),
  ];
}

/** A line that does not run through time: periods of several lengths, or out of order. */
function timeFaults(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  if (chart.kind !== 'line') return [];
  const rows = chartRows(dataset, chart);
  const periods = [...new Set(rows.map(({ cells }) => cells[chart.category]?.text ?? ''))];
  if (!areOfOneLength(periods))
    return [
      {
        message: `The line would join periods of different lengths: ${periods.slice(0, 4).join(', ')}.`,
        hint: 'Leave out rows with "except" so that all are years, all quarters or all months, or choose "bar".',
      },
    ];
  if (areInOrder(periods)) return [];
  return [
    {
      message: `The periods are not in the order of time: ${periods.slice(0, 4).join(', ')}.`,
      hint: 'Put the rows of the table in order, the earliest first.',
    },
  ];
}

/** The most periods without a figure that an axis has room for. */
const emptyPeriodLimit = 40;

/** Too many periods without a figure: what is drawn would be lost among them. */
function missingPeriods(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const categories = chartCategories(dataset, chart);
  const empty = categories.filter(({ row }) => row === null).length;
  if (empty <= emptyPeriodLimit) return [];
  return [
    {
      message: `From ${categories[0]?.label ?? ''} to ${categories.at(-1)?.label ?? ''} there are ${empty} periods without a figure.`,
      hint: 'Correct a period that was mistyped, leave out the rows that are far away with "except", or draw the chart with the kind "horizontal".',
    },
  ];
}

/** Combinations of a category and a series for which there is no row: a reader would take the space for zero. */
function missingRows(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const categories = chartCategories(dataset, chart);
  return chartSeriesCells(dataset, chart, categories).flatMap((series) =>
    series.cells.flatMap((cell, index) =>
      cell.value !== null || cell.symbol !== null || categories[index]?.row === null
        ? []
        : [
            {
              message: `There is no figure for ${series.label} in ${categories[index]?.label ?? ''}.`,
              hint: 'Add the row, with [z] when it does not apply or [x] when it is not available.',
            },
          ],
    ),
  );
}
