import { areInOrder, areOfOneLength } from '../figures/period.ts';
import type { PublishedDataset, PublishedRow } from '../figures/publishedDataset.ts';
import type { Chart } from '../schemas/chart.ts';
import { chartCategories, chartRows, chartSeriesCells, splitNames } from './chartCells.ts';
import type { ChartFault } from './chartFaults.ts';
import { seriesLimit } from './palette.ts';
import { shownText } from './shownText.ts';
import { english } from '../words/words.ts';

/** Faults that only the rows show. */
export function rowFaults(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const rows = chartRows(dataset, chart);
  if (rows.length === 0) {
    return [{ message: 'There are no rows left to draw.', hint: 'Leave out fewer rows.' }];
  }
  const names = splitNames(dataset, chart, english);
  if (names.length > seriesLimit) {
    return [
      {
        message: `The column "${chart.splitBy}" splits the rows into ${names.length} series. Readers can only distinguish ${seriesLimit}.`,
        hint: 'Leave rows out with "except", split the chart in two, or show only the table.',
      },
    ];
  }
  const shown = shownText(dataset, english);
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
    ...partFaults(rows, chart),
    ...missingRows(dataset, chart),
    ...missingPeriods(dataset, chart),
  ];
}

/** A part that is larger than the whole. */
function partFaults(rows: readonly PublishedRow[], { series, part }: Chart): ChartFault[] {
  const size = (row: PublishedRow, id: string | undefined) => row.cells[id ?? '']?.value ?? null;
  const row = rows.find((one) => (size(one, part) ?? 0) > (size(one, series[0]) ?? Infinity));
  if (row === undefined) return [];
  return [
    {
      message: `In the row "${row.key}" the part "${part ?? ''}" is larger than the whole "${series[0] ?? ''}".`,
      hint: 'Name a column that counts part of what the bars show, or correct the figures.',
    },
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
      message: `The periods are not in date order: ${periods.slice(0, 4).join(', ')}.`,
      hint: 'Put the rows of the table in date order, earliest first.',
    },
  ];
}

/** The most periods with no figure that fit on an axis. */
const emptyPeriodLimit = 40;

/** Too many periods without a figure: what is drawn would be lost among them. */
function missingPeriods(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const categories = chartCategories(dataset, chart, english);
  const empty = categories.filter(({ row }) => row === null).length;
  if (empty <= emptyPeriodLimit) return [];
  return [
    {
      message: `From ${categories[0]?.label ?? ''} to ${categories.at(-1)?.label ?? ''} there are ${empty} periods with no figure.`,
      hint: 'Correct any mistyped period, leave out the distant rows with "except", or make it a "horizontal" chart.',
    },
  ];
}

/** Combinations of category and series with no row: readers would take the gap for zero. */
function missingRows(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  const categories = chartCategories(dataset, chart, english);
  return chartSeriesCells(dataset, chart, categories, english).flatMap((series) =>
    series.cells.flatMap((cell, index) =>
      cell.value !== null || cell.symbol !== null || categories[index]?.row === null
        ? []
        : [
            {
              message: `There is no figure for ${series.label} in ${categories[index]?.label ?? ''}.`,
              hint: 'Add the row, with [z] if it does not apply or [x] if it is not available.',
            },
          ],
    ),
  );
}
