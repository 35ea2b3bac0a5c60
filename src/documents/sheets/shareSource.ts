import { isShareOf } from '../../figures/shareFit.ts';
import type { SheetColumn } from './columnGuess.ts';

/** What a share column is worked out from. */
export interface ShareSource {
  /** The id of the column that is counted. */
  numerator: string;
  /** The cell of the whole. */
  denominator: { row: string; column: string };
}

/** What each share column is worked out from, by its id, where every share is a count divided by that of one row. */
export function shareSources(
  columns: readonly SheetColumn[],
  key: readonly string[],
): Map<string, ShareSource> {
  const names = columns.find(({ id }) => key.length === 1 && id === key[0])?.texts ?? [];
  const counts = columns.filter(({ type }) => type === 'count');
  return new Map(
    columns
      .filter(({ type }) => type === 'share')
      .flatMap((column): [string, ShareSource][] => {
        for (const { id, texts } of counts) {
          const pairs = texts.map((text, row) => ({
            share: numberOf(column.texts[row]),
            decimals: column.texts[row]?.split('.')[1]?.length ?? 0,
            count: numberOf(text),
          }));
          const row = names.find((_, index) => isShareOf(pairs, pairs[index]?.count ?? 0));
          if (row !== undefined)
            return [[column.id, { numerator: id, denominator: { row, column: id } }]];
        }
        return [];
      }),
  );
}

/** What to say of the share columns: what they are worked out from, or that it has to be written. */
export function shareNotes(
  columns: readonly SheetColumn[],
  sources: ReadonlyMap<string, ShareSource>,
): string[] {
  if (!columns.some(({ type }) => type === 'count')) return [];
  return columns
    .filter(({ type, id }) => type === 'share' && !sources.has(id))
    .map(
      ({ id, label }) =>
        `${id}: the shares in "${label}" are no column of counts divided by one of its rows. Say under numerator and denominator what they are worked out from. Until then they are hidden beside every hidden count`,
    );
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}
