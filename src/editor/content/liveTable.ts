import { isTotalName } from '../../figures/totalName.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { cellAddress } from '../../reader/csvSource.ts';
import type { Column } from '../../schemas/column.ts';
import type { DisclosurePolicy } from '../../schemas/disclosurePolicy.ts';
import type { Grid } from './tableText.ts';

/** What becomes of a cell when the table is published. */
export interface CellNote {
  /** The cell, as in a spreadsheet: `B3`. */
  cell: string;
  words: string;
}

/** What someone who types in a table is shown. */
export interface LiveTable {
  notes: CellNote[];
  /** The sums of the rows that are not totals, by column number, from 0. */
  sums: Record<number, string>;
}

/**
 * What a table as it is typed would hide, and what its rows add up to.
 * @param dataset its public form; `null` while there is an error in a table
 */
export function liveTable(
  grid: Grid,
  columns: readonly Column[],
  dataset: PublishedDataset | null,
  policy: Pick<DisclosurePolicy, 'suppressFrom' | 'suppressTo'> | undefined,
): LiveTable {
  const types = new Map(columns.map(({ id, type }) => [id, type]));
  const isCounted = (id: string): boolean => ['count', 'money'].includes(types.get(id) ?? '');
  return {
    notes: dataset === null || policy === undefined ? [] : cellNotes(grid, dataset, policy),
    sums: Object.fromEntries(
      grid.header.flatMap((id, column) =>
        isCounted(id) ? [[column, sumOf(grid, column, types)]] : [],
      ),
    ),
  };
}

function cellNotes(
  { header, rows }: Grid,
  dataset: PublishedDataset,
  { suppressFrom, suppressTo }: Pick<DisclosurePolicy, 'suppressFrom' | 'suppressTo'>,
): CellNote[] {
  const published = new Map(dataset.rows.map((row) => [row.key, row]));
  const places = dataset.key.map((id) => header.indexOf(id));
  return rows.flatMap((cells, row) => {
    const shown = published.get(places.map((at) => cells[at]?.trim() ?? '').join('/'));
    return header.flatMap((id, column): CellNote[] => {
      const typed = numberIn(cells[column]);
      const cell = shown?.cells[id];
      if (typed === null || cell === undefined) return [];
      const address = cellAddress(row + 1, column);
      if (cell.symbol === 'c')
        return [
          {
            cell: address,
            words:
              typed >= suppressFrom && typed <= suppressTo
                ? `Will be hidden: it is from ${suppressFrom} to ${suppressTo}.`
                : 'Will be hidden too: a hidden number could be worked out from it.',
          },
        ];
      return cell.value !== null && cell.value !== typed
        ? [{ cell: address, words: `Will be shown as ${cell.text}.` }]
        : [];
    });
  });
}

/** The sum of a column without its totals. Where a figure is missing the sum says so. */
function sumOf({ header, rows }: Grid, column: number, types: ReadonlyMap<string, string>): string {
  const parts = rows.filter(
    (cells) =>
      cells.some((cell) => cell.trim() !== '') &&
      !cells.some((cell, at) => types.get(header[at] ?? '') === 'category' && isTotalName(cell)),
  );
  const numbers = parts.map((cells) => numberIn(cells[column]));
  const sum = numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
  const missing = numbers.filter((one) => one === null).length;
  const shown = sum.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return missing === 0 ? shown : `${shown} and ${missing} without a number`;
}

function numberIn(cell = ''): number | null {
  const bare = cell.replace(/[,£%\s]/gu, '');
  return bare !== '' && Number.isFinite(Number(bare)) ? Number(bare) : null;
}
