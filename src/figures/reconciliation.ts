import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Column, Operand } from '../schemas/column.ts';
import type { CellAddress, Equation } from './equation.ts';
import { cellId, equationsOf } from './equation.ts';
import type { Figure, FigureTable } from './figureTable.ts';
import { decimalsOf, formatFigure, roundTo } from './format.ts';

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
  /** The value of a cell as the counts give it; `null` for words, symbols and what cannot be worked out. */
  valueOf(cell: CellAddress): number | null;
  /** Printed figures that the counts contradict. */
  discrepancies: Discrepancy[];
  /** Every exact relation. */
  equations: Equation[];
  /** Contradictions without an explanation, explanations without a contradiction, relations that do not hold. */
  findings: Finding[];
}

/** Works out every total, share and rate from the counts, and holds what the sources print against it. */
export function reconcile(tables: ReadonlyMap<string, FigureTable>): Reconciliation {
  const equations = [...tables.values()].flatMap(equationsOf);
  const byTarget = Map.groupBy(equations, ({ target }) => cellId(target));
  const worked = new Map<string, { value: number; from: string } | null>();
  const inProgress = new Set<string>();

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
  /** What a cell is worked out to be, or `null` when it stands as printed. */
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
    // A cell that depends on itself stands as printed; the relation itself is checked below.
    if (inProgress.has(id)) return null;
    inProgress.add(id);
    const result = workOut(cell);
    inProgress.delete(id);
    worked.set(id, result);
    return result;
  };
  function valueOf(cell: CellAddress): number | null {
    return workedOut(cell)?.value ?? figureOf(cell)?.value ?? null;
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
    ...secondOpinions(byTarget, sumOf, valueOf, tables),
    ...relationFindings(tables, valueOf, operandValue),
    ...explanationFindings(tables, discrepancies, valueOf),
  ];
  return { valueOf, discrepancies, equations, findings };
}

/** A cell that two relations work out must come out the same. */
function secondOpinions(
  byTarget: ReadonlyMap<string, Equation[]>,
  sumOf: (equation: Equation) => number | null,
  valueOf: (cell: CellAddress) => number | null,
  tables: ReadonlyMap<string, FigureTable>,
): Finding[] {
  return [...byTarget.values()].flatMap((equations) =>
    equations.slice(1).flatMap((equation) => {
      const [value, other] = [valueOf(equation.target), sumOf(equation)];
      const table = tables.get(equation.target.dataset);
      const figure = table?.byKey.get(equation.target.row)?.cells[equation.target.column];
      if (value === null || other === null || value === other || figure === undefined) return [];
      return [
        finding(
          'figure-relation',
          figure.place,
          `This figure comes out as ${value} and as ${other}, depending on the relation.`,
          'Correct the cells that it is worked out from, or one of the relations.',
        ),
      ];
    }),
  );
}

/** Relations that are only checked and work nothing out. */
function relationFindings(
  tables: ReadonlyMap<string, FigureTable>,
  valueOf: (cell: CellAddress) => number | null,
  operandValue: (operand: Operand, cell: CellAddress) => number | null,
): Finding[] {
  return [...tables.values()].flatMap((table) =>
    table.definition.relations.flatMap((relation): Finding[] => {
      if (relation.type === 'at-most') {
        const cell = { dataset: table.id, row: relation.row, column: relation.column };
        const [value, most] = [valueOf(cell), operandValue(relation.other, cell)];
        const figure = table.byKey.get(relation.row)?.cells[relation.column];
        if (value === null || most === null || value <= most || figure === undefined) return [];
        return [
          finding(
            'figure-relation',
            figure.place,
            `This figure is ${value}, but it may not exceed ${most}.`,
            'A part cannot be larger than its whole: correct one of the two.',
          ),
        ];
      }
      if (relation.type !== 'shares-sum') return [];
      return shareSums(table, relation.column, relation.within, relation.except, valueOf)
        .filter(({ sum }) => Math.abs(sum - 100) > relation.tolerance)
        .filter(
          () => !table.definition.contradictions.some((entry) => entry.column === relation.column),
        )
        .map(({ sum, firstRow }) =>
          finding(
            'figure-relation',
            table.byKey.get(firstRow)?.cells[relation.column]?.place ?? {
              file: `datasets/${table.id}.csv`,
            },
            `The shares in "${relation.column}" add up to ${roundTo(sum, 2)}, not to 100.`,
            'Correct them, or, when the source prints them so, explain it under "contradictions".',
          ),
        );
    }),
  );
}

/** What the shares of each group of rows add up to. Groups with a missing share are left out. */
function shareSums(
  table: FigureTable,
  column: string,
  within: readonly string[],
  except: readonly string[],
  valueOf: (cell: CellAddress) => number | null,
): { sum: number; firstRow: string }[] {
  const rows = table.rows.filter(({ key }) => !except.includes(key));
  const groups = Map.groupBy(rows, (row) =>
    within.map((id) => row.cells[id]?.text ?? '').join('/'),
  );
  return [...groups.values()].flatMap((group) => {
    const shares = group.map((row) => valueOf({ dataset: table.id, row: row.key, column }));
    const [first] = group;
    if (first === undefined || shares.includes(null)) return [];
    return [
      { sum: shares.reduce<number>((sum, share) => sum + (share ?? 0), 0), firstRow: first.key },
    ];
  });
}

/** Every contradiction needs an explanation for readers, and every explanation a contradiction. */
function explanationFindings(
  tables: ReadonlyMap<string, FigureTable>,
  discrepancies: readonly Discrepancy[],
  valueOf: (cell: CellAddress) => number | null,
): Finding[] {
  const unexplained = discrepancies.flatMap(({ cell, printed, worked, from }) => {
    const table = tables.get(cell.dataset);
    const column = table?.definition.columns.find(({ id }) => id === cell.column);
    const figure = table?.byKey.get(cell.row)?.cells[cell.column];
    if (table === undefined || column === undefined || figure === undefined) return [];
    const explained = table.definition.contradictions.some(
      (entry) =>
        entry.column === cell.column && (entry.row === undefined || entry.row === cell.row),
    );
    if (explained) return [];
    return [
      finding(
        'figure-contradiction',
        figure.place,
        `The table prints ${formatFigure(printed, column)} here, but ${from} ${from.startsWith('the counts') ? 'give' : 'is'} ${formatFigure(roundTo(worked, Math.max(decimalsOf(column), 0)), column)}.`,
        'Correct the figure. If the source really prints it so, explain it under "contradictions" in the .yaml file: the site then publishes what the counts give, with a footnote.',
      ),
    ];
  });
  const unneeded = [...tables.values()].flatMap((table) =>
    table.definition.contradictions.flatMap((entry, index) => {
      const contradicted = discrepancies.some(
        ({ cell }) =>
          cell.dataset === table.id &&
          cell.column === entry.column &&
          (entry.row === undefined || entry.row === cell.row),
      );
      const sharesAstray = table.definition.relations.some(
        (relation) =>
          relation.type === 'shares-sum' &&
          relation.column === entry.column &&
          shareSums(table, relation.column, relation.within, relation.except, valueOf).some(
            ({ sum }) => Math.abs(sum - 100) > relation.tolerance,
          ),
      );
      if (contradicted || sharesAstray) return [];
      return [
        finding(
          'contradiction-unneeded',
          table.place(['contradictions', index]),
          `The figures in the column "${entry.column}"${entry.row === undefined ? '' : `, row "${entry.row}",`} agree with the counts.`,
          'Delete the explanation, or correct the row and column that it names. A remark that is no contradiction belongs under "footnotes".',
        ),
      ];
    }),
  );
  return [...unexplained, ...unneeded];
}
