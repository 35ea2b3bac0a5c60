import { startAttack, workOut } from './attack.ts';
import { causeOfContradiction, causeOfLeak } from './cause.ts';
import type { DisclosurePolicy, DisclosureProblem, Leak, Protection } from './disclosureProblem.ts';
import { allClusters, type Cluster, clusterOf, type Exposure } from './exposure.ts';
import { possibleTable } from './possibleTable.ts';
import { type System, toSystem } from './system.ts';

/** What can be seen when a protection is in force. What is fixed is seen even where the protection names it. */
function exposureUnder(
  problem: DisclosureProblem,
  system: System,
  protection: Protection,
): Exposure {
  const hidden = new Set<number>();
  system.cells.forEach(({ id, value, fixed }, index) => {
    if (value === null || (protection.suppressedCells.has(id) && !fixed)) hidden.add(index);
  });
  const fixedFigures = new Set(problem.figures.filter(({ fixed }) => fixed).map(({ id }) => id));
  return {
    system,
    isHidden: (cell) => hidden.has(cell),
    isKnown: ({ figure }) =>
      figure === null || fixedFigures.has(figure) || !protection.suppressedFigures.has(figure),
  };
}

async function leaksOfCluster(
  exposure: Exposure,
  cluster: Cluster,
  needsProtection: (cell: number) => boolean,
  protectionRange: number,
): Promise<Leak[]> {
  const { system } = exposure;
  const targets = cluster.cells.filter(needsProtection);
  const idOf = (cell: number): string => system.cells[cell]?.id ?? '';
  if (targets.length === 0) return [];
  const table = await possibleTable(system, cluster);
  if (table === null) {
    const because = await causeOfContradiction(system, cluster);
    return targets.map((cell) => {
      return {
        cell: idOf(cell),
        kind: 'contradiction',
        lower: null,
        upper: null,
        possible: [],
        because,
      };
    });
  }
  const attack = startAttack(cluster, table, protectionRange);
  const leaks: Leak[] = [];
  for (const cell of targets) {
    const { safe, lower, upper, possible } = await workOut(attack, cell);
    if (safe) continue;
    const because = await causeOfLeak(clusterOf(exposure, cell), table, cell, protectionRange);
    leaks.push({ cell: idOf(cell), kind: 'narrow', lower, upper, possible, because });
  }
  return leaks;
}

/** The suppressed counts beside which a figure is published that no one explains. */
function unexplainedLeaks(
  { unexplained = [] }: DisclosureProblem,
  { suppressedCells, suppressedFigures }: Protection,
): Leak[] {
  return unexplained
    .filter(({ id }) => !suppressedFigures.has(id))
    .flatMap(({ name, beside }) =>
      beside
        .filter((cell) => suppressedCells.has(cell))
        .map((cell): Leak => {
          return {
            cell,
            kind: 'unexplained',
            lower: null,
            upper: null,
            possible: [],
            because: [name],
          };
        }),
    );
}

/**
 * Tries to work out every suppressed count from everything that would be published, and returns each one that does not
 * remain uncertain enough, with what gives it away. An empty list is a proof: for every suppressed count it rests on more
 * than `protectionRange` different complete tables of whole numbers, each checked to fit all that is published.
 *
 * It knows nothing of how the protection was made, so it proves one made by hand just as well. Throws when the problem
 * is not well formed.
 */
export async function prove(
  problem: DisclosureProblem,
  policy: DisclosurePolicy,
  protection: Protection,
): Promise<Leak[]> {
  const system = toSystem(problem);
  for (const id of protection.suppressedCells.keys()) {
    if (!system.indexOf.has(id)) throw new RangeError(`There is no count "${id}" to suppress.`);
  }
  const exposure = exposureUnder(problem, system, protection);
  const leaks: Leak[] = unexplainedLeaks(problem, protection);
  system.cells.forEach(({ id, value, primary }, index) => {
    if (!primary || value === null || exposure.isHidden(index)) return;
    leaks.push({
      cell: id,
      kind: 'published',
      lower: value,
      upper: value,
      possible: [value],
      because: [],
    });
  });
  const needsProtection = (cell: number): boolean => {
    const { id = '', primary = false } = system.cells[cell] ?? {};
    return primary || protection.suppressedCells.has(id);
  };
  for (const cluster of allClusters(exposure)) {
    leaks.push(
      ...(await leaksOfCluster(exposure, cluster, needsProtection, policy.protectionRange)),
    );
  }
  return leaks;
}
