import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Column } from '../schemas/column.ts';
import { equationsOf } from './equation.ts';
import type { FigureRow, FigureTable } from './figureTable.ts';
import type { IsSuppressed } from './publication.ts';
import type { Reconciliation } from './reconciliation.ts';
import { isTotalName } from './totalName.ts';

/**
 * Finds totals with no relation to their parts. Readers can subtract the parts from such a total, and a proof that does
 * not know about it proves nothing, so in a table that hides a figure it is an error.
 */
export function unstatedTotals(
  table: FigureTable,
  { valueOf }: Pick<Reconciliation, 'valueOf'>,
  isSuppressed: IsSuppressed,
): Finding[] {
  const { definition, rows, id } = table;
  if (definition.disclosure.mode === 'exempt') return [];
  const equations = equationsOf(table);
  const valueAt = (row: FigureRow, column: Column): number | null =>
    valueOf({ dataset: id, row: row.key, column: column.id });
  const hides = (row: FigureRow, column: Column): boolean =>
    isSuppressed({ dataset: id, row: row.key, column: column.id }) ||
    row.cells[column.id]?.symbol === 'c';
  const counts = definition.columns.filter(({ type }) => type === 'count');

  const found = rows.flatMap((row): Finding[] => {
    const group = groupOf(table, row);
    const isTied = ({ id: column }: Column): boolean =>
      equations.some(
        ({ target, parts }) =>
          [target, ...parts.map(({ cell }) => cell)].some(
            (cell) => cell.row === row.key && cell.column === column,
          ) &&
          !(
            target.row === row.key &&
            parts.every(({ cell }) => cell.row === row.key || cell.dataset !== id)
          ),
      );
    const loose = counts.filter(
      (column) => !isTied(column) && !hides(row, column) && valueAt(row, column) !== null,
    );
    const isSum = (column: Column): boolean =>
      addsUp(
        valueAt(row, column),
        group.map((other) => valueAt(other, column)),
      );
    const isCalledTotal = definition.key.some((key) => isTotalName(row.cells[key]?.text ?? ''));
    const leaking = loose.filter(
      (column) =>
        group.some((other) => hides(other, column)) &&
        (isCalledTotal || (mayBeTotal(table, row) && isSum(column))),
    );
    const rule = `relations:\n  - type: rows-sum\n    total: ${row.key}${group.length + 1 < rows.length ? `\n    parts: [${group.map(({ key }) => key).join(', ')}]` : ''}`;
    const place = row.cells[definition.key[0] ?? '']?.place ?? { file: `datasets/${id}.csv` };
    if (leaking.length > 0)
      return [
        finding(
          'disclosure-total',
          place,
          `The row "${row.key}" is ${isCalledTotal ? 'called a total' : 'the sum of the others'}, this table hides figures, and no relation says what "${row.key}" is the sum of. A reader could work out a hidden figure by subtracting the others from it.`,
          `Say so in the .yaml file, and the program hides whatever it has to:\n${rule}\nIf it is the sum of different rows, name them under "parts". If it is not a total, give the row another name.`,
        ),
      ];
    if (!isCalledTotal || !loose.some(isSum)) return [];
    return [
      finding(
        'total-unstated',
        place,
        `The row "${row.key}" is called a total and is the sum of the others, but no relation says so.`,
        `Add it to the .yaml file, so that it is checked after every change:\n${rule}`,
      ),
    ];
  });

  const totals = counts.flatMap((column): Finding[] => {
    const others = counts.filter((other) => other !== column);
    const isTied = equations.some(
      ({ target, parts }) =>
        target.column === column.id && parts.some(({ cell }) => cell.column !== column.id),
    );
    const isSum = rows.every((row) =>
      addsUp(
        valueAt(row, column),
        others.map((other) => valueAt(row, other)),
      ),
    );
    if (isTied || others.length < 2 || rows.length < 2 || !isSum) return [];
    if (!rows.some((row) => others.some((other) => hides(row, other)) && !hides(row, column)))
      return [];
    return [
      finding(
        'disclosure-total',
        table.place(['columns', definition.columns.indexOf(column)]),
        `The column "${column.id}" is the sum of the other columns in every row, this table hides figures, and no relation says so. A reader could work out a hidden figure from it.`,
        `Write it under "relations":\n  - type: columns-sum\n    total: ${column.id}\n    parts: [${others.map((other) => other.id).join(', ')}]`,
      ),
    ];
  });
  return [...found, ...totals];
}

/** Whether a row is where totals are, among enough others that it is hardly their sum by chance. */
function mayBeTotal({ definition, rows }: FigureTable, row: FigureRow): boolean {
  const isNamed = definition.columns.some(
    ({ id, type }) => definition.key.includes(id) && type === 'category',
  );
  return isNamed && rows.length > 3 && (row === rows.at(-1) || row === rows[0]);
}

/** The other rows that share the values of a row in every key column that does not call it a total. */
function groupOf({ definition, rows }: FigureTable, row: FigureRow): FigureRow[] {
  const shared = definition.key.filter((key) => !isTotalName(row.cells[key]?.text ?? ''));
  const isAlone = shared.length === definition.key.length;
  return rows.filter(
    (other) =>
      other !== row &&
      (isAlone || shared.every((key) => other.cells[key]?.text === row.cells[key]?.text)),
  );
}

function addsUp(total: number | null, parts: readonly (number | null)[]): boolean {
  if (total === null || parts.length < 2 || parts.includes(null)) return false;
  return total > 0 && total === parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
