import type { Bounds } from './disclosureProblem.ts';
import type { Restriction } from './restriction.ts';
import { knownBounds } from './knownBounds.ts';
import type { System } from './system.ts';

/** What an attacker sees of a system. */
export interface Exposure {
  readonly system: System;
  /** Whether a cell is hidden. One that is shown rounded is not, and is not known either. */
  readonly isHidden: (cell: number) => boolean;
  /** Whether what a restriction says is known. */
  readonly isKnown: (restriction: Restriction) => boolean;
}

/** Unknown cells that say something about each other through what is known, and nothing about any other unknown cell. */
export interface Cluster {
  /** The unknown cells, in ascending order. */
  readonly cells: readonly number[];
  /** What is known about them, with what is visible moved into the bounds. */
  readonly restrictions: readonly Restriction[];
  /** What is known about each cell. If nothing is stated, a count of zero or more. */
  readonly bounds: ReadonlyMap<number, Bounds>;
  /** Until when work may go on. */
  readonly deadline: number;
}

/** Whether the exact value of a cell cannot be seen. */
function isUnknown({ system, isHidden }: Exposure, cell: number): boolean {
  return isHidden(cell) || system.cells[cell]?.shownAs !== undefined;
}

/** The restriction as it remains for the hidden cells when the visible ones are filled in. */
function remaining(restriction: Restriction, exposure: Exposure): Restriction {
  const { cells } = exposure.system;
  const visible = restriction.terms
    .filter(({ cell }) => !isUnknown(exposure, cell))
    .reduce((sum, { cell, coefficient }) => sum + coefficient * (cells[cell]?.value ?? 0), 0);
  return {
    ...restriction,
    terms: restriction.terms.filter(({ cell }) => isUnknown(exposure, cell)),
    lower: restriction.lower - visible,
    upper: restriction.upper - visible,
  };
}

/** The cluster that an unknown cell belongs to. Its restrictions are in order of their distance from the cell. */
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
      for (const term of rest.terms) cells.add(term.cell);
    }
  }
  const sorted = [...cells].sort((a, b) => a - b);
  const bounds = new Map(
    sorted.map((cell) => [cell, knownBounds(system.cells[cell], isHidden(cell))]),
  );
  return { cells: sorted, restrictions, bounds, deadline: system.deadline };
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
