import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Operand } from '../schemas/column.ts';
import type { CellAddress, Equation } from './equation.ts';
import type { FigureRow, FigureTable } from './figureTable.ts';
import { roundTo } from './format.ts';
import { roundingSlack } from './roundedTotals.ts';

/** A cell that two relations work out must come out the same, and a rounded total no further from its lines than rounding takes it. */
export function secondOpinions(
  byTarget: ReadonlyMap<string, Equation[]>,
  sumOf: (equation: Equation) => number | null,
  valueOf: (cell: CellAddress) => number | null,
  tables: ReadonlyMap<string, FigureTable>,
  rounded: ReadonlySet<string>,
): Finding[] {
  return [...byTarget].flatMap(([target, equations]) =>
    (rounded.has(target) ? equations : equations.slice(1)).flatMap((equation) => {
      const first = equations.find((one) => sumOf(one) !== null);
      const [value, other] = [valueOf(equation.target), sumOf(equation)];
      const table = tables.get(equation.target.dataset);
      const figure = table?.byKey.get(equation.target.row)?.cells[equation.target.column];
      if (value === null || other === null || value === other || figure === undefined) return [];
      if (rounded.has(target)) {
        const slack = roundingSlack(equation, valueOf);
        if (Math.abs(value - other) <= slack) return [];
        return [
          finding(
            'figure-relation',
            figure.place,
            `This figure is ${value}, but ${equation.name} is ${other}. Rounding explains a difference of up to ${slack} only.`,
            'Correct the figure, or write another "certainty" than rounding under "contradictions".',
          ),
        ];
      }
      return [
        finding(
          'figure-relation',
          figure.place,
          `This figure is ${value} by ${first?.name ?? 'the table'}, and ${other} by ${equation.name}.`,
          'The two must agree. Correct the cells they are worked out from.',
        ),
      ];
    }),
  );
}

/** Relations that are only checked and work nothing out. */
export function relationFindings(
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
            `This figure is ${value}, but it cannot be more than ${most}.`,
            'A part cannot be larger than the whole. Correct one of the two.',
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
            'Correct them. If this is what the source prints, explain it under "contradictions".',
          ),
        );
    }),
  );
}

/** What the shares of each group of rows add up to. Groups with a missing share are left out. */
export function shareSums(
  table: FigureTable,
  column: string,
  within: readonly string[],
  except: readonly string[],
  valueOf: (cell: CellAddress) => number | null,
): { sum: number; firstRow: string }[] {
  return shareGroups(table, within, except).flatMap((group) => {
    const shares = group.map((row) => valueOf({ dataset: table.id, row: row.key, column }));
    const [first] = group;
    if (first === undefined || shares.includes(null)) return [];
    return [
      { sum: shares.reduce<number>((sum, share) => sum + (share ?? 0), 0), firstRow: first.key },
    ];
  });
}

/** The rows whose shares add up to 100, group by group. */
export function shareGroups(
  table: FigureTable,
  within: readonly string[],
  except: readonly string[],
): FigureRow[][] {
  const rows = table.rows.filter(({ key }) => !except.includes(key));
  const groups = Map.groupBy(rows, (row) =>
    within.map((id) => row.cells[id]?.text ?? '').join('/'),
  );
  return [...groups.values()];
}
