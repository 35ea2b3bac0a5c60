import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { FigureTable } from './figureTable.ts';
import { isTotalRow } from './unstated/grid.ts';
import { quoted, type Sight } from './unstated/unstatedRelation.ts';

/**
 * The rows to join so that the table hides nothing and shows the most: all that hold a small number, and, while their sum is
 * small itself, the smallest of the others. `null` where that cannot be, or where the rows are periods, which no one joins.
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

/** Proposes to join rows where a figure that is not small is hidden to protect another. */
export function mergeFindings(table: FigureTable, sight: Sight): Finding[] {
  const { definition, id } = table;
  const lost = table.rows.find(({ key }) =>
    definition.columns.some((column) => {
      const cell = { dataset: id, row: key, column: column.id };
      const value = sight.valueOf(cell) ?? 0;
      return column.type === 'count' && value > sight.largestSmall && sight.isHidden(cell);
    }),
  );
  const rows = lost === undefined ? null : mergeProposal(table, sight);
  if (lost === undefined || rows === null) return [];
  return [
    finding(
      'rows-to-join',
      lost.cells[definition.key[0] ?? '']?.place ?? { file: `datasets/${id}.csv` },
      `The row "${lost.key}" is hidden only to protect smaller figures.`,
      `Join the rows ${quoted(rows)} into one, such as "Other": the table then hides nothing.`,
    ),
  ];
}
