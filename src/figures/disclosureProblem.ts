import type {
  DerivedFigure,
  DisclosureCell,
  DisclosureProblem,
  UnexplainedFigure,
} from '../disclosure/disclosureProblem.ts';
import { isSmall } from '../disclosure/disclosureProblem.ts';
import { canBeReckoned } from '../disclosure/restriction.ts';
import type { Column } from '../schemas/column.ts';
import type { DisclosurePolicy } from '../schemas/disclosurePolicy.ts';
import type { Derivations } from './derivation.ts';
import { derivations, isDerived } from './derivation.ts';
import type { CellAddress } from './equation.ts';
import { cellId } from './equation.ts';
import type { Figure, FigureTable } from './figureTable.ts';
import { decimalsOf, roundTo } from './format.ts';
import { knownEquations } from './knownEquations.ts';
import type { Reconciliation } from './reconciliation.ts';
import { roomAround } from './roundedFigures.ts';

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
  policy: DisclosurePolicy,
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
  const all = placedCells(tables).map((placed) => ({ ...placed, fixed: isFixed(placed) }));
  for (const placed of all) {
    const { cell, column, figure } = placed;
    if (column.type !== 'count' || figure.symbol === 'z') continue;
    cells.set(cellId(cell), countCell(placed, reconciliation.valueOf(cell), policy));
  }
  const derived = derivations(tables, reconciliation, cells);
  const figures: DerivedFigure[] = [];
  const unexplained: UnexplainedFigure[] = [];
  for (const placed of all) {
    if (!isDerived(placed.column) || !isShown(placed, reconciliation)) continue;
    const figure = derivedFigure(placed, derived, cells, reconciliation);
    const isOfRounded = policy.roundTo !== undefined && isWorkedOut(figure, cells);
    if (figure !== null && !isOfRounded && canBeReckoned(figure)) figures.push(figure);
    // What is worked out from rounded counts tells no more than they do, unless one of them is hidden.
    else unexplained.push(unexplainedFigure(placed, figure, derived));
  }
  return {
    cells: [...cells.values()],
    equations: knownEquations(tables, reconciliation, cells, derived),
    figures: figures.filter(
      (each) => typeof each.numerator === 'string' || typeof each.denominator === 'string',
    ),
    unexplained: unexplained.filter(({ beside }) => beside.length > 0),
  };
}

/** A cell with what its table says of it. */
interface PlacedCell {
  cell: CellAddress;
  column: Column;
  figure: Figure;
  table: FigureTable;
  exempt: boolean;
}

function placedCells(tables: ReadonlyMap<string, FigureTable>): PlacedCell[] {
  return [...tables.values()].flatMap((table) =>
    table.rows.flatMap((row) =>
      table.definition.columns.flatMap((column): PlacedCell[] => {
        const figure = row.cells[column.id];
        const cell = { dataset: table.id, row: row.key, column: column.id };
        const exempt = table.definition.disclosure.mode === 'exempt';
        return figure === undefined ? [] : [{ cell, column, figure, table, exempt }];
      }),
    ),
  );
}

/** A cell, and whether its figure cannot be hidden: it is exempt, or public already. */
type FixedCell = PlacedCell & { fixed: boolean };

/** A count, with what a reader takes it for when it is hidden. */
function countCell(
  { cell, column, figure, fixed }: FixedCell,
  value: number | null,
  policy: DisclosurePolicy,
): DisclosureCell {
  const id = cellId(cell);
  // A net figure counts no one: it points to a person only through the counts that it is the difference of.
  const isNet = (column.type === 'count' && column.net === true) || (value ?? 0) < 0;
  const isMissing = value === null && !isHiddenSign(figure);
  const primary = value === null ? !isMissing : !isNet && isSmall(value, policy);
  const lowest = isNet ? -Infinity : isMissing || policy.hidesZeros ? 0 : 1;
  if (fixed) return { id, value, primary: false, fixed: true, lowest };
  const isRounded = policy.roundTo !== undefined && value !== null && !primary;
  return {
    id,
    value,
    primary,
    lowest,
    ...(isRounded ? { shownAs: roomAround(value, policy.roundTo ?? 1, policy, isNet) } : {}),
  };
}

/** Whether a sign says that a figure is hidden or too small to print, not that it is missing. */
function isHiddenSign({ symbol }: Figure): boolean {
  return symbol === 'c' || symbol === 'low' || symbol === 'k';
}

/** Whether a share or rate would be published with anything that says how large it is. */
function isShown({ cell, figure }: PlacedCell, { valueOf }: Reconciliation): boolean {
  return valueOf(cell) !== null || figure.symbol === 'low' || figure.symbol === 'k';
}

/** Whether every count that a figure rests on is known here, so that the site works the figure out. */
function isWorkedOut(
  figure: Pick<DerivedFigure, 'numerator' | 'denominator'> | null,
  cells: ReadonlyMap<string, DisclosureCell>,
): boolean {
  return (
    figure !== null &&
    [figure.numerator, figure.denominator].every(
      (part) => typeof part !== 'string' || cells.get(part)?.value !== null,
    )
  );
}

/** A share or rate as a figure of the problem, or `null` when it cannot be reckoned with. */
function derivedFigure(
  placed: FixedCell,
  derived: Derivations,
  cells: ReadonlyMap<string, DisclosureCell>,
  reconciliation: Reconciliation,
): DerivedFigure | null {
  const { cell, column, figure, fixed } = placed;
  const derivation = derived.of(cell);
  if (derivation === null) return null;
  // "low" says that the figure rounds to zero.
  const value = reconciliation.valueOf(cell) ?? 0;
  const decimals = isWorkedOut(derivation, cells)
    ? decimalsOf(column)
    : Math.min(decimalsOf(column), figure.symbol === null ? figure.decimals : 4);
  return {
    id: cellId(cell),
    name: nameOf(placed),
    ...derivation,
    decimals,
    value: roundTo(value, decimals),
    ...(fixed ? { fixed: true } : {}),
  };
}

function unexplainedFigure(
  placed: PlacedCell,
  figure: DerivedFigure | null,
  derived: Derivations,
): UnexplainedFigure {
  const operands = figure === null ? [] : [figure.numerator, figure.denominator];
  const beside =
    figure === null
      ? derived.countsNear(placed.cell)
      : operands.flatMap((part) => (typeof part === 'string' ? [part] : []));
  return { id: cellId(placed.cell), name: nameOf(placed), beside };
}

function nameOf({ cell, column, table }: PlacedCell): string {
  return `the "${column.label}" of "${cell.row}" in "${table.definition.subtitle}"`;
}
