import { boundsIn, isPossible, type Table } from './alternative.ts';
import type { Cluster } from './exposure.ts';
import { solve } from './solver.ts';
import type { System } from './system.ts';

const tableNodes = 20_000;

/**
 * A table that is possible: with the counts as they are where they are known here, and with counts that fit them where
 * they are not. `null` when nothing fits.
 */
export async function possibleTable(system: System, cluster: Cluster): Promise<Table | null> {
  const { cells, restrictions } = cluster;
  const known = new Map<number, number>();
  const unknown: number[] = [];
  for (const cell of cells) {
    const value = system.cells[cell]?.value ?? null;
    if (value === null) unknown.push(cell);
    else known.set(cell, value);
  }
  const columnOf = new Map(unknown.map((cell, column) => [cell, column]));
  const rows = restrictions.map(({ terms, lower, upper }) => {
    const sum = terms.reduce(
      (total, { cell, coefficient }) => total + coefficient * (known.get(cell) ?? 0),
      0,
    );
    return {
      terms: terms.flatMap(({ cell, coefficient }) => {
        const column = columnOf.get(cell);
        return column === undefined ? [] : [{ column, coefficient }];
      }),
      lower: lower - sum,
      upper: upper - sum,
    };
  });
  const columns = unknown.map((cell) => ({ ...boundsIn(cluster, cell), cost: 1, whole: true }));
  const program = { columns, rows, nodes: tableNodes, deadline: system.deadline };
  let solution = await solve(program);
  if (!('values' in solution)) solution = await solve({ ...program, asItStands: true });
  if (!('values' in solution)) return null;
  const table = new Map([
    ...known,
    ...unknown.map((cell, column): [number, number] => [cell, solution.values[column] ?? 0]),
  ]);
  return isPossible(cluster, table, new Map()) ? table : null;
}
