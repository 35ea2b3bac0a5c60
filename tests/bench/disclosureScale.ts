/*
 * How long the disclosure control takes as a site grows: `node tests/bench/disclosureScale.ts`. Tables of five years by
 * six groups with both margins and a share for every count, each table sharing its yearly totals with the next.
 */
import type {
  DerivedFigure,
  DisclosureCell,
  DisclosureProblem,
  Equation,
} from '../../src/disclosure/disclosureProblem.ts';
import { isSmall } from '../../src/disclosure/disclosureProblem.ts';
import { roundedRatio } from '../../src/disclosure/fraction.ts';
import { protect } from '../../src/disclosure/protect.ts';
import { prove } from '../../src/disclosure/prove.ts';

const policy = { suppressFrom: 1, suppressTo: 5, protectionRange: 5 };
const years = 5;
const groups = 6;

/** Numbers that look random and are the same in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Splits a total at random into parts, some of them small. */
function split(total: number, count: number, random: (below: number) => number): number[] {
  const parts = Array.from({ length: count }, () => 0);
  let left = total;
  for (let part = 0; part < count - 1; part += 1) {
    const kind = random(100);
    const drawn =
      kind < 5
        ? 0
        : kind < 15
          ? 1 + random(5)
          : random(1 + Math.floor((2 * left) / (count - part)));
    parts[part] = Math.min(drawn, left);
    left -= parts[part] ?? 0;
  }
  parts[count - 1] = left;
  return parts;
}

const add = (a: number, b: number): number => a + b;
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function linkedTables(count: number): DisclosureProblem {
  const random = generator(7);
  const cells: DisclosureCell[] = [];
  const equations: Equation[] = [];
  const figures: DerivedFigure[] = [];
  const show = (id: string, value: number): string => {
    cells.push({ id, value, primary: isSmall(value, policy) });
    return id;
  };
  const relate = (total: string, parts: readonly string[]): void => {
    const terms = parts.map((cell) => ({ cell, coefficient: -1 }));
    equations.push({
      name: `${total} = sum`,
      terms: [{ cell: total, coefficient: 1 }, ...terms],
      constant: 0,
    });
  };
  let shared = range(years).map(() => 50 + random(1000));
  for (let table = 0; table < count; table += 1) {
    // The totals of the last dimension are what the next table is broken down from.
    const [rows, columns] = table % 2 === 0 ? [years, groups] : [groups, years];
    const values = shared.map((total) => split(total, columns, random));
    const margin = range(columns).map((column) =>
      values.map((row) => row[column] ?? 0).reduce(add, 0),
    );
    const cell = (row: number | string, column: number | string): string =>
      `${String(table)}/${String(row)}/${String(column)}`;
    for (const row of range(rows)) {
      const [total, parts] = [shared[row] ?? 0, values[row] ?? []];
      const id = show(cell(row, 'total'), total);
      const ids = parts.map((value, column) => show(cell(row, column), value));
      relate(id, ids);
      if (table > 0) relate(id, [`${String(table - 1)}/all/${String(row)}`]);
      if (total === 0) continue;
      parts.forEach((part, column) => {
        const name = `share of ${cell(row, column)}`;
        const value = roundedRatio(part, total, 100, 0);
        figures.push({
          id: name,
          name,
          numerator: cell(row, column),
          denominator: id,
          factor: 100,
          decimals: 0,
          value,
        });
      });
    }
    margin.forEach((value, column) => {
      relate(
        show(cell('all', column), value),
        range(rows).map((row) => cell(row, column)),
      );
    });
    relate(
      show(cell('all', 'total'), margin.reduce(add, 0)),
      range(columns).map((column) => cell('all', column)),
    );
    shared = margin;
  }
  return { cells, equations, figures };
}

const sizes = process.argv.slice(2).map(Number);
const heading = [
  'tables',
  'cells',
  'small',
  'also hidden',
  'shares hidden',
  'leaks',
  'protect ms',
  'prove ms',
  'ms a table',
  'growth exponent',
];
const print = (fields: readonly (string | number)[]): void => {
  process.stdout.write(`${fields.map((field) => String(field).padStart(15)).join(' ')}\n`);
};

// The first call loads the solver, which is not what grows.
await protect(linkedTables(1), policy);
print(heading);
let previous: { tables: number; total: number } | null = null;
for (const tables of sizes.length > 0 ? sizes : [1, 5, 10, 20, 50, 100, 200]) {
  const problem = linkedTables(tables);
  const start = performance.now();
  const protection = await protect(problem, policy);
  const middle = performance.now();
  const leaks = await prove(problem, policy, protection);
  const end = performance.now();
  const kinds = [...protection.suppressedCells.values()];
  const total = end - start;
  const exponent: number | null =
    previous && Math.log(total / previous.total) / Math.log(tables / previous.tables);
  print([
    tables,
    problem.cells.length,
    kinds.filter((kind) => kind === 'primary').length,
    kinds.filter((kind) => kind === 'secondary').length,
    protection.suppressedFigures.size,
    leaks.length,
    Math.round(middle - start),
    Math.round(end - middle),
    Math.round(total / tables),
    exponent?.toFixed(2) ?? '-',
  ]);
  previous = { tables, total };
}
