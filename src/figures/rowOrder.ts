import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { FigureTable } from './figureTable.ts';
import { isTotalRow } from './unstated/grid.ts';
import type { Sight } from './unstated/unstatedRelation.ts';

/** So many figures that are shown in order of size are no accident. */
const tellingRows = 4;

/**
 * Finds tables whose rows run from the largest to the smallest, or the other way round, with hidden figures among them: a reader
 * then knows which of the hidden ones is larger. Rows of time have their own order.
 */
export function orderFindings(table: FigureTable, sight: Sight): Finding[] {
  const { definition, id, rows } = table;
  const isOfTime = definition.columns.some(
    (column) => definition.key.includes(column.id) && column.type === 'period',
  );
  if (isOfTime) return [];
  const parts = rows.filter(({ key }) => !isTotalRow(table, key));
  const sorted = definition.columns.find((column) => {
    if (column.type !== 'count') return false;
    const cells = parts.map(({ key }) => ({ dataset: id, row: key, column: column.id }));
    const values = cells.map((cell) => sight.valueOf(cell));
    const hidden = cells.filter(sight.isHidden).length;
    const isOrdered = (sign: number): boolean =>
      values.every((value, index) => {
        const before = values[index - 1];
        return (
          before === undefined || before === null || value === null || sign * (before - value) >= 0
        );
      });
    return hidden > 1 && cells.length - hidden >= tellingRows && (isOrdered(1) || isOrdered(-1));
  });
  if (sorted === undefined) return [];
  return [
    finding(
      'disclosure-order',
      { file: `datasets/${id}.csv`, line: 1 },
      `The rows are in order of "${sorted.id}", even where it is hidden, so a reader can see which hidden figure is larger.`,
      'Put the rows in another order, such as alphabetical. A chart can still show the largest first.',
    ),
  ];
}
