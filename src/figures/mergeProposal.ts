import type { FigureTable } from './figureTable.ts';
import { isTotalRow } from './unstated/grid.ts';
import type { Sight } from './unstated/unstatedRelation.ts';

/**
 * The rows to join so that the table hides nothing and shows the most: all that hold a small number, and, while their sum is
 * small itself, the smallest of the others. `null` where that cannot be, or where the rows are periods, which nobody joins.
 */
export function mergeProposal(table: FigureTable, sight: Sight): readonly string[] | null {
  const { definition, rows, id } = table;
  const counts = definition.columns
    .filter(({ type }) => type === 'count')
    .map((column) => column.id);
  const isNamed = definition.key.every((key) =>
    definition.columns.some((column) => column.id === key && column.type === 'category'),
  );
  if (!isNamed || definition.key.length > 1) return null;
  const parts = rows.map(({ key }) => key).filter((key) => !isTotalRow(table, key));
  const valueAt = (row: string, column: string): number =>
    sight.valueOf({ dataset: id, row, column }) ?? 0;
  const isSmall = (value: number): boolean => value >= 1 && value <= sight.largestSmall;
  const isHidden = (row: string): boolean =>
    counts.some((column) => sight.isHidden({ dataset: id, row, column }));
  const isUnknown = (row: string): boolean =>
    counts.some((column) => sight.valueOf({ dataset: id, row, column }) === null);
  const small = parts.filter((row) => counts.some((column) => isSmall(valueAt(row, column))));
  if (small.length === 0 || parts.some((row) => isHidden(row) && isUnknown(row))) return null;
  const sizeOf = (row: string): number =>
    counts.reduce((sum, column) => sum + valueAt(row, column), 0);
  const others = parts.filter((row) => !small.includes(row)).sort((a, b) => sizeOf(a) - sizeOf(b));
  const joined = [...small];
  const isStillSmall = (): boolean =>
    joined.length < 2 ||
    counts.some((column) => isSmall(joined.reduce((sum, row) => sum + valueAt(row, column), 0)));
  while (isStillSmall() && others.length > 0) joined.push(others.shift() ?? '');
  if (joined.length < 2 || joined.length === parts.length || isStillSmall()) return null;
  return joined;
}
