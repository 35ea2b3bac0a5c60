import type { Table } from './alternative.ts';
import { startAttack, workOut } from './attack.ts';
import type { Cluster } from './exposure.ts';
import { possibleTable } from './possibleTable.ts';
import type { Restriction } from './restriction.ts';
import type { System } from './system.ts';

/** The restrictions that one equation or figure makes. */
type Source = readonly Restriction[];

function sourcesOf(restrictions: readonly Restriction[]): Source[] {
  const groups = new Map<string, Restriction[]>();
  restrictions.forEach((restriction, index) => {
    const key = restriction.figure === null ? String(index) : `figure ${restriction.figure}`;
    groups.set(key, [...(groups.get(key) ?? []), restriction]);
  });
  return [...groups.values()];
}

/** The fewest of the sources, nearest first, that suffice: none of them can be left out. */
async function fewest(
  sources: readonly Source[],
  suffices: (some: readonly Restriction[]) => Promise<boolean>,
): Promise<string[]> {
  let size = 1;
  while (size < sources.length && !(await suffices(sources.slice(0, size).flat()))) size *= 2;
  let kept = sources.slice(0, size);
  for (const source of kept.toReversed()) {
    const others = kept.filter((other) => other !== source);
    if (await suffices(others.flat())) kept = others;
  }
  return [...new Set(kept.flat().map(({ name }) => name))];
}

/** The part of a cluster that some of its restrictions tie to a cell. */
function reachable(
  { bounds, deadline }: Cluster,
  restrictions: readonly Restriction[],
  seed: number,
): Cluster {
  const cells = new Set([seed]);
  const used = new Set<Restriction>();
  for (const cell of cells) {
    for (const restriction of restrictions) {
      if (used.has(restriction) || !restriction.terms.some((term) => term.cell === cell)) continue;
      used.add(restriction);
      for (const term of restriction.terms) cells.add(term.cell);
    }
  }
  return { cells: [...cells].sort((a, b) => a - b), restrictions: [...used], bounds, deadline };
}

/** What it takes to work out a cell that is not safe. The cluster's restrictions must be in order of their distance from it. */
export function causeOfLeak(
  cluster: Cluster,
  table: Table,
  cell: number,
  protectionRange: number,
): Promise<string[]> {
  return fewest(sourcesOf(cluster.restrictions), async (some) => {
    const { safe } = await workOut(
      startAttack(reachable(cluster, some, cell), table, protectionRange),
      cell,
    );
    return !safe;
  });
}

/** What it takes for a cluster to contradict itself. */
export function causeOfContradiction(system: System, cluster: Cluster): Promise<string[]> {
  return fewest(
    sourcesOf(cluster.restrictions),
    async (some) => (await possibleTable(system, { ...cluster, restrictions: some })) === null,
  );
}
