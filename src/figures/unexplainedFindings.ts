import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Column } from '../schemas/column.ts';
import type { FigureTable } from './figureTable.ts';
import type { IsSuppressed } from './publication.ts';
import type { Reconciliation } from './reconciliation.ts';
import { isShareOf } from './shareFit.ts';
import { isUnexplained } from './unexplained.ts';

/**
 * Finds shares, rates and averages with no explanation of how they are worked out. Beside a hidden count this is an error,
 * because a rounded share of a known whole can give away the count. Elsewhere it is only reported if the counts show what
 * to write.
 */
export function unexplainedFindings(
  table: FigureTable,
  { valueOf }: Pick<Reconciliation, 'valueOf'>,
  isSuppressed: IsSuppressed,
): Finding[] {
  const { id, definition, rows } = table;
  if (definition.disclosure.mode === 'exempt') return [];
  const counts = definition.columns.filter(({ type }) => type === 'count');
  const hides = (row: string, column: Column): boolean =>
    isSuppressed({ dataset: id, row, column: column.id }) ||
    table.byKey.get(row)?.cells[column.id]?.symbol === 'c';
  /** The count, and the row of its whole, that a column is the share of. */
  const source = (column: Column): { count: Column; whole: string } | null => {
    for (const count of column.type === 'share' ? counts : []) {
      const pairs = rows.map(({ key, cells }) => ({
        share: cells[column.id]?.value ?? null,
        decimals: cells[column.id]?.decimals ?? 0,
        count: valueOf({ dataset: id, row: key, column: count.id }),
      }));
      const whole = rows.find((_, index) => isShareOf(pairs, pairs[index]?.count ?? 0));
      if (whole !== undefined) return { count, whole: whole.key };
    }
    return null;
  };
  return definition.columns.filter(isUnexplained).flatMap((column): Finding[] => {
    const place = table.place(['columns', definition.columns.indexOf(column)]);
    const from = source(column);
    const toWrite =
      from === null
        ? `Write what it is worked out from, for example:\n    numerator: ${counts[0]?.id ?? 'contacts'}\n    denominator: { row: Total, column: ${counts[0]?.id ?? 'contacts'} }\nPut anything not worked out from these counts, such as a target, in a separate table.`
        : `The counts suggest this:\n    numerator: ${from.count.id}\n    denominator: { row: ${JSON.stringify(from.whole)}, column: ${from.count.id} }`;
    const isBesideHidden = rows.some(
      ({ key, cells }) =>
        (cells[column.id]?.value ?? null) !== null && counts.some((count) => hides(key, count)),
    );
    if (isBesideHidden)
      return [
        finding(
          'disclosure-share',
          place,
          `The column "${column.id}" is beside hidden counts, but nothing says how it is worked out, so the program cannot prove that it does not give them away.`,
          toWrite,
        ),
      ];
    if (from === null) return [];
    return [
      finding(
        'share-unexplained',
        place,
        `The column "${column.id}" is "${from.count.id}" divided by "${from.whole}", but the settings do not say so.`,
        toWrite,
      ),
    ];
  });
}
