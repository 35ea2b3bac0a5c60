import { formatFigure, formatPercent } from '../figures/format.ts';
import type { PublishedCell, PublishedDataset } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';
import type { ReportFunding } from '../schemas/reportFunding.ts';
import type { Words } from '../words/words.ts';

/** What one body gave, and the change on the year before. */
export interface ShownContribution {
  contributor: string;
  /** The sum, as text. */
  amount: string;
  /** The sum of the year before; `null` when it is not known. */
  before: string | null;
  /** By how much it changed, in words; `null` when it is not known. */
  change: string | null;
}

/** The contributions of a report with the change on the year before. */
export function contributions(
  funding: ReportFunding,
  datasets: ReadonlyMap<string, PublishedDataset>,
  words: Words,
): ShownContribution[] {
  const dataset = datasets.get(funding.dataset);
  const column = dataset?.columns.find(({ id }) => id === funding.column);
  const cellOf = (row: string | undefined): PublishedCell | undefined =>
    dataset?.rows.find(({ key }) => key === row)?.cells[funding.column];
  return funding.contributions.map(({ contributor, row, before }) => {
    const [now, then] = [cellOf(row), cellOf(before)];
    return {
      contributor,
      amount: now?.text ?? '',
      before: then?.text ?? null,
      change:
        column === undefined || now === undefined || then === undefined
          ? null
          : changeOf(now, then, column, words),
    };
  });
}

function changeOf(
  now: PublishedCell,
  then: PublishedCell,
  column: Column,
  words: Words,
): string | null {
  if (now.value === null || then.value === null) return null;
  const change = now.value - then.value;
  if (change === 0) return words('reports.changes.none');
  const share = then.value === 0 ? '' : ` (${formatPercent((change / then.value) * 100, 1)})`;
  return words(change > 0 ? 'reports.changes.up' : 'reports.changes.down', {
    size: `${formatFigure(Math.abs(change), column)}${share}`,
  });
}
