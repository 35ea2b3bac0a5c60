import type { DisclosureCell, Equation, Term } from '../disclosure/disclosureProblem.ts';
import type { Operand } from '../schemas/column.ts';
import type { Derivations } from './derivation.ts';
import type { CellAddress } from './equation.ts';
import { cellId } from './equation.ts';
import type { FigureTable } from './figureTable.ts';
import type { Reconciliation } from './reconciliation.ts';
import { roundedTotals, roundingSlack } from './roundedTotals.ts';
import { shareGroups } from './relationFindings.ts';

type Counts = ReadonlyMap<string, DisclosureCell>;

/** What the relations of all tables say about counts: sums, equal figures, parts that cannot exceed their whole. */
export function knownEquations(
  tables: ReadonlyMap<string, FigureTable>,
  reconciliation: Reconciliation,
  counts: Counts,
  derived: Derivations,
): Equation[] {
  return [
    ...sums(tables, reconciliation, counts),
    ...limits(tables, counts),
    ...wholes(tables, counts, derived),
  ];
}

function sums(
  tables: ReadonlyMap<string, FigureTable>,
  { equations, valueOf }: Reconciliation,
  counts: Counts,
): Equation[] {
  const rounded = roundedTotals(tables);
  const printedOf = (cell: CellAddress): number | null =>
    tables.get(cell.dataset)?.byKey.get(cell.row)?.cells[cell.column]?.value ?? null;
  return equations.flatMap((equation): Equation[] => {
    const { target, parts, name } = equation;
    let constant = 0;
    const terms: Term[] = [];
    const all = [
      { cell: target, sign: 1 },
      ...parts.map(({ cell, sign }) => ({ cell, sign: -sign })),
    ];
    for (const { cell, sign } of all) {
      const id = cellId(cell);
      if (counts.has(id)) terms.push({ cell: id, coefficient: sign });
      else if (symbolAt(tables, cell) !== 'z') {
        // Money is public, and a share or rate adds up to no count.
        const value = valueOf(cell);
        if (value === null) return [];
        constant -= sign * value;
      }
    }
    if (terms.length === 0) return [];
    const slack = rounded.has(cellId(target)) ? roundingSlack(equation, printedOf) : 0;
    const subtitle = tables.get(target.dataset)?.definition.subtitle ?? target.dataset;
    const words = `the "${target.row}" in "${subtitle}" is ${name}`;
    if (slack === 0) return [{ name: words, terms, constant }];
    // A total that rounding keeps from its lines says how far from them it can lie.
    const negative = terms.map(({ cell, coefficient }) => ({ cell, coefficient: -coefficient }));
    return [
      { name: words, terms, constant: constant + slack, relation: 'at-most' },
      { name: words, terms: negative, constant: slack - constant, relation: 'at-most' },
    ];
  });
}

function symbolAt(tables: ReadonlyMap<string, FigureTable>, cell: CellAddress): string | null {
  return tables.get(cell.dataset)?.byKey.get(cell.row)?.cells[cell.column]?.symbol ?? null;
}

function limits(tables: ReadonlyMap<string, FigureTable>, counts: Counts): Equation[] {
  return [...tables.values()].flatMap((table) =>
    table.definition.relations.flatMap((relation): Equation[] => {
      if (relation.type !== 'at-most') return [];
      const cell = { dataset: table.id, row: relation.row, column: relation.column };
      const most = countOrNumber(relation.other, cell, counts);
      if (!counts.has(cellId(cell)) || most === null) return [];
      const name = `"${relation.row}" in "${table.definition.subtitle}" is part of a larger figure`;
      const own = { cell: cellId(cell), coefficient: 1 };
      const [terms, constant] =
        typeof most === 'number' ? [[own], most] : [[own, { cell: most, coefficient: -1 }], 0];
      return [{ name, terms, constant, relation: 'at-most' }];
    }),
  );
}

function countOrNumber(
  operand: Operand,
  cell: CellAddress,
  counts: Counts,
): string | number | null {
  if (typeof operand === 'number') return operand;
  const id =
    typeof operand === 'string'
      ? cellId({ ...cell, column: operand })
      : cellId({ ...operand, dataset: operand.dataset ?? cell.dataset });
  return counts.has(id) ? id : null;
}

/** Shares that add up to 100 say that the counts they are worked out from add up to the whole. */
function wholes(
  tables: ReadonlyMap<string, FigureTable>,
  counts: Counts,
  derived: Derivations,
): Equation[] {
  return [...tables.values()].flatMap((table) =>
    table.definition.relations.flatMap((relation): Equation[] => {
      if (relation.type !== 'shares-sum') return [];
      return shareGroups(table, relation.within, relation.except).flatMap((rows): Equation[] => {
        const from = rows.map(({ key }) =>
          derived.of({ dataset: table.id, row: key, column: relation.column }),
        );
        const [whole] = from.flatMap((each) => each?.denominator ?? []);
        const parts = from.flatMap((each) => each?.numerator ?? []);
        if (whole === undefined || parts.length < rows.length) return [];
        if (from.some((each) => each?.denominator !== whole)) return [];
        const valueIn = (part: string | number): number | null =>
          typeof part === 'number' ? part : (counts.get(part)?.value ?? null);
        const known = [...parts, whole].map(valueIn);
        const sum = known.slice(0, -1).reduce<number>((total, part) => total + (part ?? 0), 0);
        // Rounding lets shares of a little more or less than the whole pass for all of it.
        if (!known.includes(null) && sum !== known.at(-1)) return [];
        const [terms, constant] = asTerms([
          ...parts.map((part) => [part, -1] as const),
          [whole, 1],
        ]);
        const name = `the shares in "${table.definition.subtitle}" add up to 100`;
        return terms.length === 0 ? [] : [{ name, terms, constant }];
      });
    }),
  );

  function asTerms(signed: readonly (readonly [string | number, number])[]): [Term[], number] {
    const terms = signed.flatMap(([part, coefficient]) =>
      typeof part === 'string' ? [{ cell: part, coefficient }] : [],
    );
    const constant = signed.reduce(
      (sum, [part, coefficient]) => (typeof part === 'number' ? sum - coefficient * part : sum),
      0,
    );
    return [terms, constant];
  }
}
