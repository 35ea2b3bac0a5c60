import type { DisclosureCell } from '../disclosure/disclosureProblem.ts';
import type { Column, Operand } from '../schemas/column.ts';
import type { CellAddress } from './equation.ts';
import { cellId } from './equation.ts';
import type { FigureTable } from './figureTable.ts';
import type { Reconciliation } from './reconciliation.ts';

/** What a share, rate or average is worked out from, as disclosure control can reckon with it. */
export interface Derivation {
  /** A count by its id, or a number that is public. */
  numerator: string | number;
  denominator: string | number;
  /** What the ratio is multiplied by: 100 for a percentage. */
  factor: number;
}

/** Looks up what figures are worked out from. */
export interface Derivations {
  /** What a share or rate is worked out from; `null` when no one says, or when it cannot be reckoned with. */
  of(cell: CellAddress): Derivation | null;
  /** The ids of the counts that a figure, or what it is worked out from or said to equal, is beside or rests on. */
  countsNear(cell: CellAddress): string[];
}

/** Whether a column holds shares, rates or averages. */
export function isDerived(
  column: Column | undefined,
): column is Column & { type: 'share' | 'rate' } {
  return column?.type === 'share' || column?.type === 'rate';
}

/**
 * What the shares and rates of all tables are worked out from. A figure that a relation calls equal to another is worked
 * out from the same counts.
 */
export function derivations(
  tables: ReadonlyMap<string, FigureTable>,
  { valueOf, equations }: Pick<Reconciliation, 'valueOf' | 'equations'>,
  counts: ReadonlyMap<string, DisclosureCell>,
): Derivations {
  const columnOf = ({ dataset, column }: CellAddress): Column | undefined =>
    tables.get(dataset)?.definition.columns.find(({ id }) => id === column);
  const twins = Map.groupBy(
    equations.flatMap(({ target, parts, isEqual }) =>
      isEqual
        ? parts.flatMap(({ cell }) => [
            { of: target, twin: cell },
            { of: cell, twin: target },
          ])
        : [],
    ),
    (pair) => cellId(pair.of),
  );
  const twinsOf = (cell: CellAddress): CellAddress[] =>
    (twins.get(cellId(cell)) ?? []).map(({ twin }) => twin);

  const quantity = (operand: Operand | undefined, cell: CellAddress): string | number | null => {
    if (operand === undefined || typeof operand === 'number') return operand ?? null;
    const address = addressOf(operand, cell);
    if (counts.has(cellId(address))) return cellId(address);
    return columnOf(address)?.type === 'money' ? valueOf(address) : null;
  };
  const own = (cell: CellAddress): Derivation | null => {
    const column = columnOf(cell);
    if (!isDerived(column)) return null;
    const [numerator, denominator] = [
      quantity(column.numerator, cell),
      quantity(column.denominator, cell),
    ];
    if (numerator === null || denominator === null) return null;
    return { numerator, denominator, factor: column.type === 'share' ? 100 : column.per };
  };
  /** The figures that say the same as a cell, itself first. */
  const sameAs = (cell: CellAddress): CellAddress[] => {
    const found = new Map([[cellId(cell), cell]]);
    for (const one of found.values())
      for (const twin of twinsOf(one)) found.set(cellId(twin), found.get(cellId(twin)) ?? twin);
    return [...found.values()];
  };
  const besideOf = (cell: CellAddress, seen: Set<string>): string[] => {
    if (seen.has(cellId(cell))) return [];
    seen.add(cellId(cell));
    const column = columnOf(cell);
    const operands = isDerived(column) ? [column.numerator, column.denominator] : [];
    const columns = tables.get(cell.dataset)?.definition.columns ?? [];
    return [
      ...columns.map(({ id }) => cellId({ ...cell, column: id })).filter((id) => counts.has(id)),
      ...operands.flatMap((operand) =>
        operand === undefined || typeof operand === 'number'
          ? []
          : besideOf(addressOf(operand, cell), seen),
      ),
      ...twinsOf(cell).flatMap((twin) => besideOf(twin, seen)),
    ];
  };
  return {
    of: (cell) => sameAs(cell).reduce<Derivation | null>((found, one) => found ?? own(one), null),
    countsNear: (cell) => [...new Set(besideOf(cell, new Set()))],
  };
}

function addressOf(operand: Exclude<Operand, number>, cell: CellAddress): CellAddress {
  return typeof operand === 'string'
    ? { ...cell, column: operand }
    : { dataset: operand.dataset ?? cell.dataset, row: operand.row, column: operand.column };
}
