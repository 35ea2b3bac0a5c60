import type { Column } from '../schemas/column.ts';
import type { FigureTable } from './figureTable.ts';

/** One cell of one dataset. */
export interface CellAddress {
  dataset: string;
  row: string;
  column: string;
}

/** A cell as a single word, for maps. */
export function cellId({ dataset, row, column }: CellAddress): string {
  return `${dataset}|${row}|${column}`;
}

/** Something exact that holds between cells: `target` is the sum of the parts, each with its sign. */
export interface Equation {
  /** The cell that is worked out. */
  target: CellAddress;
  /** What it is the sum of. */
  parts: { cell: CellAddress; sign: 1 | -1 }[];
  /** The relation in words, for findings. */
  name: string;
  /** The index of the relation in the definition. */
  relation: number;
  /** True when it says that two cells are the same figure. */
  isEqual: boolean;
}

/** All exact relations of a table: sums down, sums across and equal figures. */
export function equationsOf(table: FigureTable): Equation[] {
  return table.definition.relations.flatMap((relation, index): Equation[] => {
    const at = (row: string, column: string): CellAddress => ({ dataset: table.id, row, column });
    switch (relation.type) {
      case 'rows-sum': {
        const parts = relation.parts ?? partsOf(table, relation.total);
        const columns =
          relation.columns ?? table.definition.columns.filter(isAdditive).map(({ id }) => id);
        return columns.map((column) => ({
          target: at(relation.total, column),
          parts: parts.map((row) => ({ cell: at(row, column), sign: 1 as const })),
          name: `the sum of the rows above it in "${column}"`,
          relation: index,
          isEqual: false,
        }));
      }
      case 'columns-sum':
        return table.rows.map((row) => ({
          target: at(row.key, relation.total),
          parts: relation.parts.map((part) => ({
            cell: at(row.key, part.replace(/^-/u, '')),
            sign: part.startsWith('-') ? (-1 as const) : (1 as const),
          })),
          name: `the sum of ${relation.parts.map((part) => `"${part}"`).join(' and ')}`,
          relation: index,
          isEqual: false,
        }));
      case 'equals': {
        const { other } = relation;
        if (typeof other === 'number') return [];
        const cell =
          typeof other === 'string'
            ? at(relation.row, other)
            : { dataset: other.dataset ?? table.id, row: other.row, column: other.column };
        return [
          {
            target: at(relation.row, relation.column),
            parts: [{ cell, sign: 1 }],
            name: `the figure in "${cell.dataset}", row "${cell.row}"`,
            relation: index,
            isEqual: true,
          },
        ];
      }
      default:
        return [];
    }
  });
}

/** The rows that make up a total when the relation names none: all rows that are no total of another relation. */
function partsOf(table: FigureTable, total: string): string[] {
  const totals = new Set(
    table.definition.relations.flatMap((relation) =>
      relation.type === 'rows-sum' ? [relation.total] : [],
    ),
  );
  return table.rows.map(({ key }) => key).filter((key) => key !== total && !totals.has(key));
}

function isAdditive(column: Column): boolean {
  return column.type === 'count' || column.type === 'money';
}
