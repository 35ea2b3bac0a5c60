import type { Root } from 'mdast';
import { periodNames } from '../../figures/periodNames.ts';
import type { PublishedDataset, PublishedRow } from '../../figures/publishedDataset.ts';
import { nodesIn } from '../../prose/nodesIn.ts';
import type { Column } from '../../schemas/column.ts';
import type { Words } from '../../words/words.ts';
import { changeText } from '../../reports/changes.ts';

/** The figures of one measure over the years, up to the one that a headline gives. */
export interface Series {
  kind: 'series';
  /** What tells it from the other series of the headline. */
  label: string;
  points: SeriesPoint[];
  /** The change from the period before, and the name of that period; `null` when they cannot be compared. */
  change: { text: string; since: string } | null;
}

/** One period of a series. What is hidden has no value here either. */
export interface SeriesPoint {
  period: string;
  /** From 0 to 1, where 1 is the highest in the series; `null` if there is no number. */
  height: number | null;
  /** The number, or why there is none. */
  text: string;
}

/** How much of a whole a figure is. */
export interface Portion {
  kind: 'portion';
  /** From 0 to 1. */
  share: number;
  text: string;
}

/** The most periods that one small chart shows: the last of them. */
const mostPoints = 8;

/** A figure that a headline gives. */
interface Given {
  dataset: PublishedDataset;
  row: PublishedRow;
  column: Column;
}

/**
 * The small charts of a headline: a series for each measure that has figures of several periods, otherwise the first figure that
 * is a share, or a part of a total in the same sentence. They are drawn from published figures alone.
 * @param countsCompare whether the report is as long as the one before, so that counts may be set side by side
 */
export function miniatures(
  headline: Root,
  datasets: ReadonlyMap<string, PublishedDataset>,
  words: Words,
  countsCompare = true,
): (Series | Portion)[] {
  const given = figuresIn(headline, datasets);
  const series = new Map<string, Series>();
  for (const figure of given) {
    const found = seriesOf(figure, given, countsCompare, words);
    if (found !== null)
      series.set([figure.dataset.id, figure.column.id, found.label].join('/'), found);
  }
  if (series.size > 0) return [...series.values()];
  return given.flatMap((figure) => portionOf(figure, given, words) ?? []).slice(0, 1);
}

function figuresIn(headline: Root, datasets: ReadonlyMap<string, PublishedDataset>): Given[] {
  return nodesIn(headline).flatMap((node) => {
    if (node.type !== 'text') return [];
    const dataset = datasets.get(node.data?.dataset ?? '');
    const row = dataset?.rows.find(({ key }) => key === node.data?.cell?.row);
    const column = dataset?.columns.find(({ id }) => id === node.data?.cell?.column);
    return dataset === undefined || row === undefined || column === undefined
      ? []
      : [{ dataset, row, column }];
  });
}

/** The series that ends with a figure: the rows that differ from its row only in the period. */
function seriesOf(
  { dataset, row, column }: Given,
  given: readonly Given[],
  countsCompare: boolean,
  words: Words,
): Series | null {
  const isPeriod = (id: string) =>
    dataset.columns.find((candidate) => candidate.id === id)?.type === 'period';
  const [period, ...further] = dataset.key.filter(isPeriod);
  if (period === undefined || further.length > 0) return null;
  const names = (of: PublishedRow) =>
    dataset.key
      .filter((id) => id !== period)
      .map((id) => of.cells[id]?.text ?? '')
      .join(', ');
  const rows = dataset.rows.filter(
    (other) => other.isTotal === row.isTotal && names(other) === names(row),
  );
  const last = Math.max(...given.map((figure) => rows.indexOf(figure.row)));
  const shown = rows.slice(0, last + 1).slice(-mostPoints);
  const cells = shown.flatMap((other) => other.cells[column.id] ?? []);
  const [before, now] = cells.slice(-2);
  if (before === undefined || now === undefined || now.value === null) return null;
  const values = cells.map(({ value }) => value ?? 0);
  const highest = Math.max(...values);
  if (highest === 0 || Math.min(...values) < 0) return null;
  const called = periodNames(
    dataset.rows.map(({ cells: own }) => own[period]?.text ?? ''),
    words,
  );
  const nameOf = (other: PublishedRow | undefined) => {
    const text = other?.cells[period]?.text ?? '';
    return called.get(text) ?? text;
  };
  const compares = countsCompare || column.type === 'share' || column.type === 'rate';
  return {
    kind: 'series',
    label: names(row),
    points: cells.map(({ value, symbol, text }, index) => ({
      period: nameOf(shown[index]),
      height: value === null ? null : value / highest,
      text: symbol === null ? text : words(`charts.symbols.${symbol}`),
    })),
    change:
      before.value === null || !compares
        ? null
        : { text: changeText(before, now, column, words), since: nameOf(shown.at(-2)) },
  };
}

function portionOf(
  { dataset, row, column }: Given,
  given: readonly Given[],
  words: Words,
): Portion | null {
  const cell = row.cells[column.id];
  if (cell === undefined || cell.value === null || cell.value < 0) return null;
  if (column.type === 'share') {
    return cell.value > 100 ? null : { kind: 'portion', share: cell.value / 100, text: cell.text };
  }
  const whole = given.find(
    (other) => other.dataset === dataset && other.column === column && other.row.isTotal,
  )?.row.cells[column.id];
  if (whole === undefined || row.isTotal || !whole.value || whole.value < cell.value) return null;
  return {
    kind: 'portion',
    share: cell.value / whole.value,
    text: words('reports.home.partOf', { part: cell.text, whole: whole.text }),
  };
}
