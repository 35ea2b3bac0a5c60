import type { Finding } from '../findings/finding.ts';
import type { Column, Operand } from '../schemas/column.ts';
import type { CellAddress, Equation } from './equation.ts';
import { cellId, equationsOf } from './equation.ts';
import { explanationFindings } from './explanationFindings.ts';
import type { Figure, FigureTable } from './figureTable.ts';
import { decimalsOf, roundTo } from './format.ts';
import { relationFindings, secondOpinions } from './relationFindings.ts';
import { roundedTotals } from './roundedTotals.ts';

/** A printed figure that the counts contradict. */
export interface Discrepancy {
  cell: CellAddress;
  /** The figure as the source prints it. */
  printed: number;
  /** What the counts give. */
  worked: number;
  /** What it is worked out from, in words. */
  from: string;
}

/** All figures of all datasets, worked out and proven against each other. Still unsuppressed. */
export interface Reconciliation {
  /** The value of a cell as the counts give it, or as printed where only rounding divides the two; `null` for words, symbols and what cannot be worked out. */
  valueOf(cell: CellAddress): number | null;
  /** Printed figures that the counts contradict. */
  discrepancies: Discrepancy[];
  /** Every exact relation. */
  equations: Equation[];
  /** Contradictions without an explanation, explanations without a contradiction, relations that do not hold. */
  findings: Finding[];
}

/** Works out every total, share and rate from the counts, and compares it with what the sources print. */
export function reconcile(tables: ReadonlyMap<string, FigureTable>): Reconciliation {
  const equations = [...tables.values()].flatMap(equationsOf);
  const byTarget = Map.groupBy(equations, ({ target }) => cellId(target));
  const worked = new Map<string, { value: number; from: string } | null>();
  const inProgress = new Set<string>();
  const rounded = roundedTotals(tables);

  const columnOf = ({ dataset, column }: CellAddress): Column | undefined =>
    tables.get(dataset)?.definition.columns.find(({ id }) => id === column);
  const figureOf = ({ dataset, row, column }: CellAddress): Figure | undefined =>
    tables.get(dataset)?.byKey.get(row)?.cells[column];

  const operandValue = (operand: Operand, cell: CellAddress): number | null => {
    if (typeof operand === 'number') return operand;
    if (typeof operand === 'string') return valueOf({ ...cell, column: operand });
    return valueOf({
      dataset: operand.dataset ?? cell.dataset,
      row: operand.row,
      column: operand.column,
    });
  };
  const sumOf = (equation: Equation): number | null => {
    let sum = 0;
    for (const { cell, sign } of equation.parts) {
      const value = valueOf(cell);
      if (value === null) return null;
      sum += sign * value;
    }
    return roundTo(sum, 6);
  };
  /** What a cell is worked out to be, or `null` when it is as printed. */
  const workOut = (cell: CellAddress): { value: number; from: string } | null => {
    for (const equation of byTarget.get(cellId(cell)) ?? []) {
      const value = sumOf(equation);
      if (value !== null) return { value, from: equation.name };
    }
    const column = columnOf(cell);
    if (
      column === undefined ||
      !('numerator' in column) ||
      column.numerator === undefined ||
      column.denominator === undefined
    )
      return null;
    const numerator = operandValue(column.numerator, cell);
    const denominator = operandValue(column.denominator, cell);
    if (numerator === null || denominator === null || denominator === 0) return null;
    const factor = column.type === 'share' ? 100 : column.per;
    return { value: (numerator / denominator) * factor, from: 'the counts it is worked out from' };
  };
  const workedOut = (cell: CellAddress): { value: number; from: string } | null => {
    const id = cellId(cell);
    const known = worked.get(id);
    if (known !== undefined) return known;
    // A cell that depends on itself is as printed; the relation itself is checked below.
    if (inProgress.has(id)) return null;
    inProgress.add(id);
    const result = workOut(cell);
    inProgress.delete(id);
    worked.set(id, result);
    return result;
  };
  function valueOf(cell: CellAddress): number | null {
    const printed = figureOf(cell)?.value ?? null;
    if (printed !== null && rounded.has(cellId(cell))) return printed;
    return workedOut(cell)?.value ?? printed;
  }

  const discrepancies: Discrepancy[] = [];
  for (const table of tables.values()) {
    for (const row of table.rows) {
      for (const column of table.definition.columns) {
        const cell = { dataset: table.id, row: row.key, column: column.id };
        const figure = row.cells[column.id];
        const result = workedOut(cell);
        if (figure?.value === null || figure?.value === undefined || result === null) continue;
        const precision =
          column.type === 'share' || column.type === 'rate'
            ? figure.decimals
            : Math.max(figure.decimals, decimalsOf(column));
        if (roundTo(result.value, precision) !== roundTo(figure.value, precision)) {
          discrepancies.push({
            cell,
            printed: figure.value,
            worked: result.value,
            from: result.from,
          });
        }
      }
    }
  }
  const findings = [
    ...secondOpinions(byTarget, sumOf, valueOf, tables, rounded),
    ...relationFindings(tables, valueOf, operandValue),
    ...explanationFindings(tables, discrepancies, valueOf),
  ];
  return { valueOf, discrepancies, equations, findings };
}
