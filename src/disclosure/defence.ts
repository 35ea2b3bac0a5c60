import { type Alternative, keeps, type Table } from './alternative.ts';
import { type Attack, countPossible, isSafe, startAttack, workOut } from './attack.ts';
import { clusterOf, type Exposure } from './exposure.ts';
import type { DisclosurePolicy } from './disclosureProblem.ts';
import type { Restriction } from './restriction.ts';
import type { System } from './system.ts';

/** A protection that is being made. */
export interface Defence {
  readonly system: System;
  /** A possible table, for every cell. */
  readonly table: Table;
  readonly policy: DisclosurePolicy;
  /** The restrictions of the system that everyone would know. */
  readonly known: Set<Restriction>;
  /** The cells that are hidden. */
  readonly hidden: Set<number>;
  /** The hidden cells that must stay uncertain. */
  readonly protectedCells: Set<number>;
  /**
   * For each cell that is known to be safe, the tables that show it. They go on showing it for as long as all cells in
   * which they differ are hidden, and nothing becomes known that they do not fit.
   */
  readonly certificates: Map<number, readonly Alternative[]>;
}

function attackOn({ system, hidden, known, table, policy }: Defence, cell: number): Attack {
  const exposure: Exposure = {
    system,
    isHidden: (other) => hidden.has(other),
    isKnown: (each) => known.has(each),
  };
  return startAttack(clusterOf(exposure, cell), table, policy.protectionRange);
}

/**
 * Attacks the cells that no certificate covers, and returns those that are not safe.
 * @param isTrial true to stop at the first, and to try only the quickest way to show that a cell is safe
 */
export async function findLeaks(
  defence: Defence,
  cells: Iterable<number>,
  isTrial = false,
): Promise<number[]> {
  const { certificates } = defence;
  const attackOf = new Map<number, Attack>();
  const leaks: number[] = [];
  for (const cell of cells) {
    if (!defence.protectedCells.has(cell) || certificates.has(cell)) continue;
    let attack = attackOf.get(cell);
    if (attack === undefined) {
      attack = attackOn(defence, cell);
      for (const member of attack.cluster.cells) attackOf.set(member, attack);
    }
    const { safe } = await workOut(attack, cell, isTrial);
    for (const [member, alternatives] of attack.possible) {
      if (isSafe(attack, member)) certificates.set(member, [...alternatives.values()]);
    }
    if (!safe) leaks.push(cell);
    if (!safe && isTrial) break;
  }
  return leaks;
}

/** The cells whose certificates do not outlive a change. */
function affectedCells(
  { certificates }: Defence,
  isBroken: (alternative: Alternative) => boolean,
): number[] {
  return [...certificates].flatMap(([cell, alternatives]) =>
    alternatives.some(isBroken) ? [cell] : [],
  );
}

/**
 * Whether cells that lose their certificates by a change, which has been made already, remain safe. When one of them does
 * not they get them back. Any others found on the way stay: what holds with less hidden or more known holds anyway.
 */
async function remainSafe(defence: Defence, affected: readonly number[]): Promise<boolean> {
  const { certificates } = defence;
  const before = affected.map((cell) => [cell, certificates.get(cell) ?? []] as const);
  for (const cell of affected) certificates.delete(cell);
  if ((await findLeaks(defence, affected, true)).length === 0) return true;
  for (const [cell, alternatives] of before) certificates.set(cell, alternatives);
  return false;
}

/** Shows a hidden cell again if every cell that was safe remains so. */
export async function tryToShow(defence: Defence, cell: number): Promise<boolean> {
  const { hidden, protectedCells, certificates } = defence;
  hidden.delete(cell);
  protectedCells.delete(cell);
  const affected = affectedCells(defence, (alternative) => alternative.has(cell));
  if (await remainSafe(defence, affected)) {
    certificates.delete(cell);
    return true;
  }
  hidden.add(cell);
  protectedCells.add(cell);
  return false;
}

/** How many small numbers are possible for each of some cells. */
async function smallNumbersLeft(defence: Defence, cells: readonly number[]): Promise<number[]> {
  const { suppressFrom, suppressTo } = defence.policy;
  const counts: number[] = [];
  for (const cell of cells)
    counts.push(await countPossible(attackOn(defence, cell), cell, suppressFrom, suppressTo));
  return counts;
}

/**
 * Lets a figure be known, by its restrictions, which the table keeps, if that does no harm: every cell that was safe
 * remains so, and it rules out no small number for the hidden cells that it is worked out from. The latter is for readers
 * who take every [c] for a small number: to them "80% of [c]" would say 4 of 5.
 */
export async function tryToPublish(
  defence: Defence,
  restrictions: readonly Restriction[],
): Promise<boolean> {
  const { table, known, protectedCells } = defence;
  const own = new Set(restrictions.flatMap(({ terms }) => terms.map(({ cell }) => cell)));
  const affected = affectedCells(
    defence,
    (alternative) =>
      [...own].some((cell) => alternative.has(cell)) &&
      !restrictions.every((restriction) => keeps(restriction, table, alternative)),
  );
  // The cells that the figure is worked out from are the likeliest to be given away.
  affected.sort((a, b) => Number(own.has(b)) - Number(own.has(a)));
  const ownHidden = [...own].filter((cell) => protectedCells.has(cell));
  for (const restriction of restrictions) known.add(restriction);
  if (await remainSafe(defence, affected)) {
    const left = await smallNumbersLeft(defence, ownHidden);
    for (const restriction of restrictions) known.delete(restriction);
    const before = await smallNumbersLeft(defence, ownHidden);
    if (before.every((count, index) => count === left[index])) {
      for (const restriction of restrictions) known.add(restriction);
      return true;
    }
  }
  for (const restriction of restrictions) known.delete(restriction);
  return false;
}
