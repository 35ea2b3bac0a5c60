import type { Restriction } from './restriction.ts';
import type { System } from './system.ts';

/** What an attacker sees of a system. */
export interface Exposure {
  readonly system: System;
  /** Whether the value of a cell cannot be seen. */
  readonly isHidden: (cell: number) => boolean;
  /** Whether what a restriction says is known. */
  readonly isKnown: (restriction: Restriction) => boolean;
}

/** Hidden cells that say something about each other through what is known, and nothing about any other hidden cell. */
export interface Cluster {
  /** The hidden cells, in ascending order. */
  readonly cells: readonly number[];
  /** What is known about them, with what is visible moved into the bounds. */
  readonly restrictions: readonly Restriction[];
}

/** The restriction as it remains for the hidden cells when the visible ones are filled in. */
function remaining(restriction: Restriction, { system, isHidden }: Exposure): Restriction {
  const visible = restriction.terms
    .filter(({ cell }) => !isHidden(cell))
    .reduce(
      (sum, { cell, coefficient }) => sum + coefficient * (system.cells[cell]?.value ?? 0),
      0,
    );
  return {
    ...restriction,
    terms: restriction.terms.filter(({ cell }) => isHidden(cell)),
    lower: restriction.lower - visible,
    upper: restriction.upper - visible,
  };
}

/** The cluster that a hidden cell belongs to. Its restrictions are in order of their distance from the cell. */
export function clusterOf(exposure: Exposure, seed: number): Cluster {
  const { system, isHidden, isKnown } = exposure;
  const cells = new Set([seed]);
  const seen = new Set<number>();
  const restrictions: Restriction[] = [];
  // A set may grow while it is walked: what is added is visited in its turn.
  for (const cell of cells) {
    for (const index of system.restrictionsOf[cell] ?? []) {
      const restriction = system.restrictions[index];
      if (restriction === undefined || seen.has(index) || !isKnown(restriction)) continue;
      seen.add(index);
      const rest = remaining(restriction, exposure);
      restrictions.push(rest);
      for (const term of rest.terms) if (isHidden(term.cell)) cells.add(term.cell);
    }
  }
  return { cells: [...cells].sort((a, b) => a - b), restrictions };
}

/** All clusters of the hidden cells. */
export function allClusters(exposure: Exposure): Cluster[] {
  const clusters: Cluster[] = [];
  const placed = new Set<number>();
  exposure.system.cells.forEach((_, cell) => {
    if (placed.has(cell) || !exposure.isHidden(cell)) return;
    const cluster = clusterOf(exposure, cell);
    for (const member of cluster.cells) placed.add(member);
    clusters.push(cluster);
  });
  return clusters;
}
