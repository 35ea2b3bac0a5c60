import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { FigureRow, FigureTable } from './figureTable.ts';
import { shareGroups } from './relationFindings.ts';
import { isCalledChance } from './unstated/unstatedRelations.ts';
import type { Sight } from './unstated/unstatedRelation.ts';
import { isTotalRow } from './unstated/grid.ts';
import { isUnexplained } from './unexplained.ts';

/** Hidden shares that leave less than this much of the whole between them are all small. */
const leastLeft = 10;

/**
 * Finds shares entered as `c` that follow from the others. No count is behind them that could be reckoned with, so at
 * least two have to be hidden, and enough of the whole left between them.
 */
export function hiddenShareFindings(table: FigureTable, sight: Sight): Finding[] {
  const { definition, rows, id } = table;
  return definition.columns
    .filter((column) => column.type === 'share' && isUnexplained(column))
    .flatMap((column): Finding[] => {
      const signAt = (row: FigureRow) => row.cells[column.id]?.symbol;
      return groupsOf(table, column.id).flatMap((group): Finding[] => {
        const hidden = group.filter((row) => signAt(row) === 'c');
        const [first] = hidden;
        const isWhole = group.every((row) => {
          const value = sight.valueOf({ dataset: id, row: row.key, column: column.id });
          return (
            value !== null || signAt(row) === 'c' || signAt(row) === 'low' || signAt(row) === 'z'
          );
        });
        if (first === undefined || !isWhole) return [];
        const sum = group.reduce(
          (total, { key }) =>
            total + (sight.valueOf({ dataset: id, row: key, column: column.id }) ?? 0),
          0,
        );
        const left = 100 - sum;
        if (left < 0 || left > 50 || (hidden.length > 1 && left >= leastLeft)) return [];
        if (
          isCalledChance(table, rows.length === group.length ? [column.id] : [column.id, first.key])
        )
          return [];
        return [
          finding(
            'disclosure-hidden-share',
            first.cells[column.id]?.place ?? { file: `datasets/${id}.csv` },
            `The shares that are shown in "${column.id}" leave ${hidden.length === 1 ? 'only one value for the hidden one' : 'the hidden ones too few values'}: anyone who subtracts them from 100 knows ${hidden.length === 1 ? 'it' : 'that each is small'}.`,
            'Join the row to another, hide a larger share too, or give the counts and let the site work out the shares.',
          ),
        ];
      });
    });
}

/** The rows whose shares add up to 100: as a relation says, or all that are no total. */
function groupsOf(table: FigureTable, column: string): FigureRow[][] {
  const relation = table.definition.relations.find(
    (one) => one.type === 'shares-sum' && one.column === column,
  );
  if (relation?.type === 'shares-sum') {
    // A row that is left out because its share is hidden belongs to the whole all the same.
    const except = relation.except.filter(
      (key) => table.byKey.get(key)?.cells[column]?.symbol !== 'c' && isTotalRow(table, key),
    );
    return shareGroups(table, relation.within, except);
  }
  return [table.rows.filter(({ key }) => !isTotalRow(table, key))];
}
