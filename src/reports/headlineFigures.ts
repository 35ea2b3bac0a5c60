import type { Root } from 'mdast';
import { periodNames } from '../figures/periodNames.ts';
import { periodBefore } from '../figures/period.ts';
import type { PublishedDataset, PublishedRow } from '../figures/publishedDataset.ts';
import type { Report } from '../model/partnership.ts';
import { nodesIn } from '../prose/nodesIn.ts';
import type { Words } from '../words/words.ts';
import type { FigureChange } from './figureChange.ts';
import { figureChange } from './figureChange.ts';

/** A headline with its figure. */
export interface HeadlineFigure {
  headline: Root;
  /** The figure, as it is published. */
  figure: string;
  /** Its change; `null` where its table has no number for the period before. */
  change: FigureChange | null;
  /** The period before, as readers see it; empty where its table does not have it. */
  since: string;
}

/**
 * The headlines of a report that give a figure, each with the first one and its change. A figure that another one in the
 * headline is compared with does not count.
 */
export function headlineFigures(
  { headlineBodies }: Pick<Report, 'headlineBodies'>,
  datasets: ReadonlyMap<string, PublishedDataset>,
  words: Words,
): HeadlineFigure[] {
  return headlineBodies.flatMap((headline) => {
    const figures = nodesIn(headline).flatMap((node) => {
      const dataset = node.type === 'text' ? datasets.get(node.data?.dataset ?? '') : undefined;
      if (node.type !== 'text' || node.data?.cell === undefined || dataset === undefined) return [];
      const { row, column } = node.data.cell;
      return [{ text: node.value, dataset, row, column, before: rowBefore(dataset, row) }];
    });
    const figure = figures.find(
      ({ dataset, row }) =>
        !figures.some((other) => other.dataset === dataset && other.before === row),
    );
    return figure === undefined
      ? []
      : [{ headline, figure: figure.text, ...changeOf(figure, words) }];
  });
}

/** The key of the row that differs only in its period, which is one earlier. */
function rowBefore({ columns, key }: PublishedDataset, row: string): string | null {
  const names = row.split('/');
  const at = key.findIndex((id) => columns.some((one) => one.id === id && one.type === 'period'));
  const before = periodBefore(names[at] ?? '');
  return before === null || names.length !== key.length ? null : names.with(at, before).join('/');
}

function changeOf(
  {
    dataset: { columns, key, rows },
    row,
    column: id,
    before,
  }: {
    dataset: PublishedDataset;
    row: string;
    column: string;
    before: string | null;
  },
  words: Words,
): Pick<HeadlineFigure, 'change' | 'since'> {
  const column = columns.find((one) => one.id === id);
  const period = columns.find((one) => key.includes(one.id) && one.type === 'period');
  const base = rows.find((one) => one.key === before);
  const now = rows.find((one) => one.key === row);
  const periodOf = (one?: PublishedRow): string => one?.cells[period?.id ?? '']?.text ?? '';
  const since = periodOf(base);
  return {
    change: column === undefined ? null : figureChange(base?.cells[id], now?.cells[id], column),
    since: periodNames(rows.map(periodOf), words).get(since) ?? since,
  };
}
