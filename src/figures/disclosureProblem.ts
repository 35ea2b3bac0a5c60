import type {
  DerivedFigure,
  DisclosureCell,
  DisclosureProblem,
  Equation,
  Quantity,
} from '../disclosure/disclosureProblem.ts';
import { isSmall } from '../disclosure/disclosureProblem.ts';
import type { Column, Operand } from '../schemas/column.ts';
import type { Site } from '../schemas/site.ts';
import type { CellAddress } from './equation.ts';
import { cellId } from './equation.ts';
import type { Figure, FigureTable } from './figureTable.ts';
import { decimalsOf, roundTo } from './format.ts';
import type { Reconciliation } from './reconciliation.ts';
import { unexplainedFigures } from './unexplained.ts';

/**
 * The figures of all datasets as one problem of disclosure control: what a reader could put together.
 * @param tables the tables
 * @param reconciliation what their figures come to
 * @param policy the small-number policy
 * @param alreadyPublic the figures that signed reports publish, by the ids of their cells: readers know them, so hiding them
 *   protects nothing
 */
export function disclosureProblem(
  tables: ReadonlyMap<string, FigureTable>,
  reconciliation: Reconciliation,
  policy: Site['disclosure'],
  alreadyPublic: ReadonlyMap<string, number> = new Map(),
): DisclosureProblem {
  const isFixed = ({ cell, column, exempt }: PlacedCell): boolean => {
    const value = reconciliation.valueOf(cell);
    return (
      exempt ||
      (value !== null && alreadyPublic.get(cellId(cell)) === roundTo(value, decimalsOf(column)))
    );
  };
  const cells = new Map<string, DisclosureCell>();
  for (const placed of cellsOf(tables)) {
    const { cell, column, figure } = placed;
    const fixed = isFixed(placed);
    if (column.type !== 'count' || figure.symbol === 'z') continue;
    const value = reconciliation.valueOf(cell);
    const primary = !fixed && (value === null ? figure.symbol === 'c' : isSmall(value, policy));
    cells.set(cellId(cell), {
      id: cellId(cell),
      value,
      primary,
      ...(fixed ? { fixed: true } : {}),
    });
  }
  const figures: DerivedFigure[] = [];
  for (const placed of cellsOf(tables)) {
    const { cell, column, figure, table } = placed;
    const derived = derivedFigure(cell, column, figure, cells, reconciliation);
    if (derived !== null)
      figures.push({
        ...derived,
        name: `the "${column.label}" of "${cell.row}" in "${table.definition.subtitle}"`,
        ...(isFixed(placed) ? { fixed: true } : {}),
      });
  }
  return {
    cells: [...cells.values()],
    equations: equations(tables, reconciliation, cells),
    figures,
    unexplained: [...tables.values()]
      .filter(({ definition }) => definition.disclosure.mode === 'policy')
      .flatMap((table) => unexplainedFigures(table, (id) => cells.has(id))),
  };
}

interface PlacedCell {
  cell: CellAddress;
  column: Column;
  figure: Figure;
  table: FigureTable;
  exempt: boolean;
}

function cellsOf(tables: ReadonlyMap<string, FigureTable>): PlacedCell[] {
  return [...tables.values()].flatMap((table) =>
    table.rows.flatMap((row) =>
      table.definition.columns.flatMap((column): PlacedCell[] => {
        const figure = row.cells[column.id];
        const cell = { dataset: table.id, row: row.key, column: column.id };
        return figure === undefined
          ? []
          : [
              {
                cell,
                column,
                figure,
                table,
                exempt: table.definition.disclosure.mode === 'exempt',
              },
            ];
      }),
    ),
  );
}

/** Sums, equal figures and parts that cannot exceed their whole, as far as they are about counts. */
function equations(
  tables: ReadonlyMap<string, FigureTable>,
  reconciliation: Reconciliation,
  cells: ReadonlyMap<string, DisclosureCell>,
): Equation[] {
  const sums = reconciliation.equations.flatMap(({ target, parts, name }): Equation[] => {
    const known = parts.filter(({ cell }) => cells.has(cellId(cell)));
    // What cannot apply counts for nothing; anything else that is no count takes the relation out of the problem.
    const complete = parts.every(
      ({ cell }) =>
        cells.has(cellId(cell)) ||
        tables.get(cell.dataset)?.byKey.get(cell.row)?.cells[cell.column]?.symbol === 'z',
    );
    if (!cells.has(cellId(target)) || !complete) return [];
    return [
      {
        name: `the "${target.row}" in "${tables.get(target.dataset)?.definition.subtitle ?? target.dataset}" is ${name}`,
        terms: [
          { cell: cellId(target), coefficient: 1 },
          ...known.map(({ cell, sign }) => ({ cell: cellId(cell), coefficient: -sign })),
        ],
        constant: 0,
      },
    ];
  });
  const limits = [...tables.values()].flatMap((table) =>
    table.definition.relations.flatMap((relation): Equation[] => {
      if (relation.type !== 'at-most') return [];
      const cell = { dataset: table.id, row: relation.row, column: relation.column };
      const most = quantity(relation.other, cell, cells);
      if (!cells.has(cellId(cell)) || most === null) return [];
      const terms = [{ cell: cellId(cell), coefficient: 1 }];
      const name = `"${relation.row}" in "${table.definition.subtitle}" is part of a larger figure`;
      if (typeof most === 'number') return [{ name, terms, constant: most, relation: 'at-most' }];
      return [
        {
          name,
          terms: [...terms, { cell: most, coefficient: -1 }],
          constant: 0,
          relation: 'at-most',
        },
      ];
    }),
  );
  return [...sums, ...limits];
}

/** A share or rate that is worked out from counts, or printed beside counts that are not given. */
function derivedFigure(
  cell: CellAddress,
  column: Column,
  figure: Figure,
  cells: ReadonlyMap<string, DisclosureCell>,
  reconciliation: Reconciliation,
): Omit<DerivedFigure, 'name'> | null {
  if (column.type !== 'share' && column.type !== 'rate') return null;
  const numerator = quantity(column.numerator, cell, cells);
  const denominator = quantity(column.denominator, cell, cells);
  const value = reconciliation.valueOf(cell);
  if (numerator === null || denominator === null || value === null || typeof numerator === 'number')
    return null;
  const isWorkedOut = [numerator, denominator].every(
    (part) => typeof part === 'number' || cells.get(part)?.value !== null,
  );
  const decimals = isWorkedOut ? decimalsOf(column) : Math.min(decimalsOf(column), figure.decimals);
  const factor = column.type === 'share' ? 100 : column.per;
  return {
    id: cellId(cell),
    numerator: numerator satisfies Quantity,
    denominator,
    factor,
    decimals,
    value: roundTo(value, decimals),
  };
}

/** A count of the problem by its id, a plain number, or `null` for anything else. */
function quantity(
  operand: Operand | undefined,
  cell: CellAddress,
  cells: ReadonlyMap<string, DisclosureCell>,
): string | number | null {
  if (operand === undefined) return null;
  if (typeof operand === 'number') return operand;
  const address =
    typeof operand === 'string'
      ? { ...cell, column: operand }
      : { dataset: operand.dataset ?? cell.dataset, row: operand.row, column: operand.column };
  return cells.has(cellId(address)) ? cellId(address) : null;
}
