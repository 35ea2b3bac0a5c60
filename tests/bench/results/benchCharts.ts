import { readFileSync } from 'node:fs';
import { openDrawingBoard } from '../../../src/charts/drawSvg.ts';
import { chartDefinition } from '../../../src/charts/chartDefinition.ts';
import type { PublishedDataset } from '../../../src/figures/publishedDataset.ts';
import type { BenchResults, BuildCost, ContestantResult } from './benchResults.ts';

/** What a chart of the benchmark shows. */
interface Shown {
  id: string;
  title: string;
  unit: string;
  value: (result: ContestantResult) => number | null;
}

const of = (cost: BuildCost | null, value: 'seconds' | 'megabytes'): number | null =>
  cost?.[value] ?? null;

const charts: readonly Shown[] = [
  {
    id: 'cold-build',
    title: 'A cold build',
    unit: 'seconds',
    value: ({ cold }) => of(cold, 'seconds'),
  },
  {
    id: 'memory',
    title: 'Memory of a cold build',
    unit: 'megabytes',
    value: ({ cold }) => of(cold, 'megabytes'),
  },
  {
    id: 'rebuild',
    title: 'A build after one edit',
    unit: 'seconds',
    value: ({ rebuild }) => of(rebuild, 'seconds'),
  },
];

/** A picture of the benchmark. */
export interface BenchChart {
  /** The name of its file, without the ending. */
  id: string;
  title: string;
  /** What it shows, in words. */
  description: string;
  svg: string;
}

/** Draws the results with the charts of this program. */
export async function benchCharts(results: BenchResults): Promise<BenchChart[]> {
  const draw = await openDrawingBoard(
    readFileSync(new URL('../../../src/assets/fonts/nunito-sans-regular.ttf', import.meta.url)),
  );
  return charts.map((shown) => {
    const dataset = datasetOf(results, shown);
    const [chart] = dataset.charts;
    if (chart === undefined) throw new Error('There is nothing to draw.');
    const { id, title } = shown;
    return {
      id,
      title,
      description: chart.description,
      svg: draw(chartDefinition(dataset, chart), 'wide'),
    };
  });
}

function datasetOf(
  { sizes, date }: BenchResults,
  { id, title, unit, value }: Shown,
): PublishedDataset {
  const names = sizes[0]?.contestants.map(({ name }) => name) ?? [];
  const columns = names.map((name, index) => ({
    id: `program-${index + 1}`,
    type: 'rate' as const,
    label: name,
    description: `${title} with ${name}.`,
    decimals: 1,
    unit,
    per: 1,
  }));
  const rows = sizes.map(({ entries, contestants }) => {
    const key = `${entries.toLocaleString('en-GB')} entries`;
    const cells = contestants.map((contestant, index) => {
      const number = value(contestant);
      const cell = {
        value: number,
        symbol: number === null ? ('x' as const) : null,
        text: number?.toFixed(1) ?? '[x]',
        footnotes: [],
      };
      return [`program-${index + 1}`, cell] as const;
    });
    return {
      key,
      isTotal: false,
      cells: {
        size: { value: null, symbol: null, text: key, footnotes: [] },
        ...Object.fromEntries(cells),
      },
    };
  });
  const description = `Bars of ${unit} for ${names.join(', ')}, one group for each of ${rows.map(({ key }) => key).join(', ')}.`;
  return {
    id,
    title,
    subtitle: title,
    description,
    period: { from: date, to: date },
    sources: [],
    licence: null,
    revised: date,
    columns: [
      {
        id: 'size',
        type: 'category',
        label: 'Size of the partnership',
        description: 'How many entries it has.',
      },
      ...columns,
    ],
    key: ['size'],
    rows,
    footnotes: [],
    tableFootnotes: [],
    columnFootnotes: {},
    charts: [
      {
        id,
        kind: 'grouped',
        title,
        category: 'size',
        series: columns.map((column) => column.id),
        except: [],
        sort: 'as-table',
        description,
      },
    ],
    symbols: [],
    exemptBecause: null,
    keywords: [],
  };
}
