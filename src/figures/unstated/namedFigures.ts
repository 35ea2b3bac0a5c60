import type { Column } from '../../schemas/column.ts';
import type { CellAddress } from '../equation.ts';
import type { FigureRow, FigureTable } from '../figureTable.ts';
import { stemsIn } from '../rowNames.ts';
import type { Sight } from './unstatedRelation.ts';

/** A count with the names that it goes by. */
export interface NamedFigure {
  readonly address: CellAddress;
  readonly table: FigureTable;
  readonly row: FigureRow;
  readonly column: Column;
  readonly value: number | null;
  readonly isHidden: boolean;
  /** The names of its row, in lower case, without periods. */
  readonly names: readonly string[];
  /** The periods of its row. */
  readonly periods: readonly string[];
  /** The words of its row that say what it is about. */
  readonly stems: ReadonlySet<string>;
}

const common = new Set(
  'a all and another any at by for from her his in into of on or other out that the their this to who with'.split(
    ' ',
  ),
);

/** The figures of all tables that are of some types. */
export function namedFigures(sight: Sight, types: readonly Column['type'][]): NamedFigure[] {
  return [...sight.tables.values()].flatMap((table) => {
    const { columns, key } = table.definition;
    const isPeriod = (id: string): boolean =>
      columns.some((column) => column.id === id && column.type === 'period');
    return table.rows.flatMap((row) => {
      const textOf = (id: string): string => (row.cells[id]?.text ?? '').trim().toLowerCase();
      const names = key.filter((id) => !isPeriod(id)).map(textOf);
      const periods = key.filter(isPeriod).map(textOf);
      return columns
        .filter(({ type }) => types.includes(type))
        .map((column) => {
          const address = { dataset: table.id, row: row.key, column: column.id };
          const value = sight.valueOf(address);
          const isHidden = sight.isHidden(address);
          const units = stemsIn('unit' in column ? column.unit : '');
          const stems = new Set(
            names.flatMap(stemsIn).filter((stem) => !common.has(stem) && !units.includes(stem)),
          );
          return { address, table, row, column, value, isHidden, names, periods, stems };
        });
    });
  });
}

/** Whether two figures may be about the same time: the same periods, or one of them names none. */
export function mayBeSameTime(a: NamedFigure, b: NamedFigure): boolean {
  const { from, to } = a.table.definition.period;
  const other = b.table.definition.period;
  const isSamePeriod =
    a.periods.length === 0 || b.periods.length === 0 || a.periods.join() === b.periods.join();
  return isSamePeriod && from <= other.to && other.from <= to;
}

/** What a figure is called in a message: its row, and its table where that is another. */
export function labelOf({ table, row }: NamedFigure, dataset: string): string {
  return table.id === dataset ? row.key : `${table.id}: ${row.key}`;
}
