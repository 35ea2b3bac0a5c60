import { english } from '../words/words.ts';
import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Column } from '../schemas/column.ts';
import { axisTitle } from './axisTitle.ts';
import { numberForm } from './numberFormat.ts';
import { rowFaults } from './rowFaults.ts';

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
  const besides = [chart.target, chart.part].filter((id) => id !== undefined);
  const named = [chart.category, ...chart.series, ...besides, chart.splitBy].filter(
    (id) => id !== undefined,
  );
  const unknown = named.filter((id) => !columns.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) => ({
      message: `There is no column "${id}".`,
      hint: `The columns are: ${[...columns.keys()].join(', ')}.`,
    }));
  }
  const measures = [...chart.series, ...besides].map((id) => columns.get(id));
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
  const titles = new Set(measures.map((column) => axisTitle(column, english)));
  return [
    ...words.map((column) => ({
      message: `The column "${column.id}" contains words, so it cannot be drawn.`,
      hint: 'Choose a column with a count, an amount, a rate or a share.',
    })),
    ...(words.length === 0 && titles.size > 1
      ? [
          {
            message: `The columns have different units: ${[...titles].join('; ')}.`,
            hint: 'A chart has one value axis. Draw columns with the same unit together, and the others in another chart.',
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
      message: `A "${chart.kind}" chart can only draw one column, but this one asks for more.`,
      hint: 'Choose "grouped", "stacked" or "line".',
    });
  }
  if (chart.splitBy !== undefined && chart.series.length > 1) {
    faults.push({
      message: 'The chart splits its rows into series but names more than one column.',
      hint: 'Name one column, or leave "splitBy" out.',
    });
  }
  if ((chart.kind === 'progress') !== (chart.target !== undefined)) {
    faults.push({
      message:
        chart.kind === 'progress'
          ? 'The chart shows progress but does not name a target.'
          : 'Only a "progress" chart can have a target.',
      hint: 'Name the column with the target and choose "progress", or leave both out.',
    });
  }
  if (chart.part !== undefined && chart.kind !== 'horizontal') {
    faults.push({
      message: `A "${chart.kind}" chart cannot show part of its bars.`,
      hint: 'Choose "horizontal", or leave "part" out.',
    });
  }
  if (chart.expected !== undefined && chart.kind !== 'line') {
    faults.push({
      message: `A "${chart.kind}" chart cannot show a line for an expected value.`,
      hint: 'Choose "line", or "progress" with a column of targets, or leave "expected" out.',
    });
  }
  if (chart.kind === 'line' && category?.type !== 'period' && category?.type !== 'date') {
    faults.push({
      message: `A line joins points in time, but the column "${chart.category}" does not contain times.`,
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
      hint: `Name a row by its key: ${dataset.key.join(' / ')}.`,
    }));
}
