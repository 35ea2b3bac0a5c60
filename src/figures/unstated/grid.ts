import type { Column } from '../../schemas/column.ts';
import type { CellAddress } from '../equation.ts';
import type { FigureTable } from '../figureTable.ts';
import { isTotalName } from '../totalName.ts';
import type { Sight } from './unstatedRelation.ts';

/** One figure of a grid. */
export interface GridCell {
  readonly address: CellAddress;
  readonly value: number | null;
  readonly isHidden: boolean;
}

/** A column of a table, or a row when a grid is turned round. */
export interface Line {
  readonly dataset: string;
  /** The id of the column, or the key of the row. */
  readonly name: string;
  /** The column, when it is one. */
  readonly column: Column | null;
  /** Its figures; `null` where it has none. */
  readonly cells: readonly (GridCell | null)[];
}

/** Figures in lines of the same length. */
export interface Grid {
  readonly lines: readonly Line[];
  readonly isOfColumns: boolean;
}

/** Whether a line has a figure that is not published. */
export function hasHidden({ cells }: Line): boolean {
  return cells.some((cell) => cell?.isHidden);
}

/** Whether a row is a total: by its name, or because a relation says so. */
export function isTotalRow({ definition, byKey }: FigureTable, key: string): boolean {
  return (
    definition.relations.some((one) => one.type === 'rows-sum' && one.total === key) ||
    definition.key.some((id) => isTotalName(byKey.get(key)?.cells[id]?.text ?? ''))
  );
}

/** The figures of a table, column by column, in the order of some rows. */
export function columnLines(
  table: FigureTable,
  keys: readonly string[],
  sight: Sight,
  types: readonly Column['type'][] = ['count'],
): Line[] {
  return table.definition.columns
    .filter(({ type }) => types.includes(type))
    .map((column) => ({
      dataset: table.id,
      name: column.id,
      column,
      cells: keys.map((row) => {
        const address = { dataset: table.id, row, column: column.id };
        const isThere = table.byKey.get(row)?.cells[column.id]?.symbol !== 'z';
        return table.byKey.has(row) && isThere
          ? { address, value: sight.valueOf(address), isHidden: sight.isHidden(address) }
          : null;
      }),
    }));
}

/** The counts of a table row by row. */
export function turned(table: FigureTable, sight: Sight): Grid {
  const keys = table.rows.map(({ key }) => key);
  const totals = table.definition.relations.flatMap((one) =>
    one.type === 'columns-sum' ? [one.total] : [],
  );
  // What is worked out from other columns says nothing new about the rows.
  const columns = columnLines(table, keys, sight).filter(({ name }) => !totals.includes(name));
  const lines = keys.map((name, index) => ({
    dataset: table.id,
    name,
    column: null,
    cells: columns.map(({ cells }) => cells[index] ?? null),
  }));
  return { lines, isOfColumns: false };
}

/** Tables that have the same rows, side by side; a table of its own where no other has. */
export function gridsOfColumns(sight: Sight): Grid[] {
  const keysOf = (table: FigureTable): string[] => table.rows.map(({ key }) => key);
  const partsOf = (table: FigureTable): string =>
    JSON.stringify(
      keysOf(table)
        .filter((key) => !isTotalRow(table, key))
        .sort(),
    );
  return [...Map.groupBy(sight.tables.values(), partsOf).values()].map((tables) => ({
    isOfColumns: true,
    lines: tables.flatMap((table) =>
      columnLines(table, keysOf(tables[0] ?? table), sight, ['count', 'money', 'share', 'rate']),
    ),
  }));
}
