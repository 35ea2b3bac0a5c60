import {
  type DerivedFigure,
  type DisclosureCell,
  type DisclosureProblem,
  type Equation,
  isSmall,
} from '../../../src/disclosure/disclosureProblem.ts';
import { roundedRatio } from '../../../src/disclosure/fraction.ts';

/** The policy for the tests: 1 to 5 are small, and more than five numbers must remain possible. */
export const policy = { suppressFrom: 1, suppressTo: 5, protectionRange: 5 };

/** A count, marked as primary if small. */
export function cell(
  id: string,
  value: number | null,
  more: Partial<DisclosureCell> = {},
): DisclosureCell {
  return { id, value, primary: value === null || isSmall(value, policy), ...more };
}

/** The equation of a total with its parts. */
export function sum(
  total: string,
  parts: readonly string[],
  name = `${total} is the sum of its parts`,
): Equation {
  const terms = parts.map((part) => ({ cell: part, coefficient: -1 }));
  return { name, terms: [{ cell: total, coefficient: 1 }, ...terms], constant: 0 };
}

/** A share, without decimal places by default. */
export function share(
  [numerator, top]: readonly [string, number],
  [denominator, bottom]: readonly [string, number],
  more: Partial<DerivedFigure> = {},
): DerivedFigure {
  const decimals = more.decimals ?? 0;
  const value = roundedRatio(top, bottom, 100, decimals);
  const name = `share of ${numerator}`;
  return { id: name, name, numerator, denominator, factor: 100, decimals, value, ...more };
}

/** Counts in rows and columns, with all their totals: `r1c1`, `r1c2`, ..., `r1`, `c1`, ..., `all`. */
export function table(rows: readonly (readonly number[])[], prefix = ''): DisclosureProblem {
  const cells: DisclosureCell[] = [];
  const equations: Equation[] = [];
  const name = (row: number, column: number): string =>
    `${prefix}r${String(row + 1)}c${String(column + 1)}`;
  const add = (a: number, b: number): number => a + b;
  const columns = rows[0] ?? [];
  rows.forEach((row, r) => {
    row.forEach((value, c) => cells.push(cell(name(r, c), value)));
    const total = `${prefix}r${String(r + 1)}`;
    cells.push(cell(total, row.reduce(add, 0)));
    equations.push(
      sum(
        total,
        row.map((_, c) => name(r, c)),
      ),
    );
  });
  columns.forEach((_, c) => {
    const total = `${prefix}c${String(c + 1)}`;
    cells.push(cell(total, rows.map((row) => row[c] ?? 0).reduce(add, 0)));
    equations.push(
      sum(
        total,
        rows.map((_row, r) => name(r, c)),
      ),
    );
  });
  const grand = `${prefix}all`;
  cells.push(cell(grand, rows.flat().reduce(add, 0)));
  equations.push(
    sum(
      grand,
      rows.map((_, r) => `${prefix}r${String(r + 1)}`),
      `${grand} is the sum of the rows`,
    ),
  );
  equations.push(
    sum(
      grand,
      columns.map((_, c) => `${prefix}c${String(c + 1)}`),
      `${grand} is the sum of the columns`,
    ),
  );
  return { cells, equations, figures: [] };
}

/** Several problems joined. Shared cells are taken from the first. */
export function joined(...problems: readonly DisclosureProblem[]): DisclosureProblem {
  const cells = new Map<string, DisclosureCell>();
  for (const each of problems.flatMap((problem) => problem.cells))
    if (!cells.has(each.id)) cells.set(each.id, each);
  return {
    cells: [...cells.values()],
    equations: problems.flatMap(({ equations }) => equations),
    figures: problems.flatMap(({ figures }) => figures),
  };
}
