import type { Alternative } from './alternative.ts';
import { type Defence, findLeaks } from './defence.ts';
import { type Aim, cheapestOpening, type Ground } from './opening.ts';
import type { Restriction } from './restriction.ts';
import { canBeHidden, knownBounds } from './knownBounds.ts';

/** Up to how many cells around a leaking cell are considered, one attempt after another. */
const groundSizes = [60, 240, Infinity];
/** Up to how many cells times targets one search for all targets together is worth its time. */
const jointSize = 1_000;

/** The cells that are linked to some cells by what is known, nearest first, up to a number of them. */
function groundAround(
  defence: Defence,
  costs: readonly number[],
  seeds: readonly number[],
  size: number,
): Ground {
  const { system, known, hidden, table } = defence;
  const cells = new Set(seeds);
  const restrictions = new Set<Restriction>();
  for (const cell of cells) {
    for (const index of system.restrictionsOf[cell] ?? []) {
      const restriction = system.restrictions[index];
      if (restriction === undefined || !known.has(restriction)) continue;
      restrictions.add(restriction);
      if (cells.size < size) for (const term of restriction.terms) cells.add(term.cell);
    }
  }
  return {
    table,
    cells: [...cells].sort((a, b) => a - b),
    restrictions: [...restrictions],
    isHidden: (cell) => hidden.has(cell),
    cost: (cell) => (canBeHidden(system.cells[cell]) ? (costs[cell] ?? null) : null),
    boundsOf: (cell, isHidden) => knownBounds(system.cells[cell], isHidden),
    deadline: system.deadline,
  };
}

function hide(defence: Defence, cells: readonly number[]): void {
  for (const cell of cells) {
    // What was hidden before stays as it was: a count that is merely unknown needs no protection.
    if (defence.hidden.has(cell)) continue;
    defence.hidden.add(cell);
    defence.protectedCells.add(cell);
  }
}

/** The tables that would show a cell to be safe if everything were hidden that can be, or `null` if not even that would. */
async function utmostProtection(
  defence: Defence,
  cell: number,
): Promise<readonly Alternative[] | null> {
  const { system, hidden } = defence;
  const all = [...system.cells.keys()].filter(
    (other) => hidden.has(other) || canBeHidden(system.cells[other]),
  );
  const utmost = {
    ...defence,
    hidden: new Set(all),
    protectedCells: new Set([cell]),
    certificates: new Map(),
  };
  await findLeaks(utmost, [cell]);
  return utmost.certificates.get(cell) ?? null;
}

/** The cheapest cells to hide for one aim, looked for in growing surroundings of its target. */
async function openingFor(
  defence: Defence,
  costs: readonly number[],
  aim: Aim,
): Promise<number[] | null> {
  for (const size of groundSizes) {
    const ground = groundAround(defence, costs, [aim.target], size);
    const opening = await cheapestOpening(ground, [aim]);
    if (opening !== null) return opening;
    if (ground.cells.length < size) return null;
    // The whole table is searched only where there is something to be found.
    const isNextAll = size === groundSizes.at(-2);
    if (isNextAll && (await utmostProtection(defence, aim.target)) === null) return null;
  }
  return null;
}

async function isSafeNow(defence: Defence, cell: number): Promise<boolean> {
  return (await findLeaks(defence, [cell])).length === 0;
}

/** Hides what it takes to make one cell safe. Says whether that was achieved. */
async function saveOne(defence: Defence, costs: readonly number[], cell: number): Promise<boolean> {
  const apart = defence.policy.protectionRange;
  hide(defence, (await openingFor(defence, costs, { target: cell, apart })) ?? []);
  if (await isSafeNow(defence, cell)) return true;
  // Far enough apart, but with gaps between the possible numbers, as shares that cannot be hidden leave them: it must be
  // made safe number by number.
  const changes = ((await utmostProtection(defence, cell)) ?? [])
    .map((alternative) => ({ alternative, changedBy: alternative.get(cell) ?? 0 }))
    .sort((a, b) => Math.abs(a.changedBy) - Math.abs(b.changedBy) || a.changedBy - b.changedBy);
  for (const { alternative, changedBy } of changes) {
    if (changedBy === 0) continue;
    const opening = await openingFor(defence, costs, { target: cell, changedBy });
    hide(defence, opening ?? [...alternative.keys()]);
    if (await isSafeNow(defence, cell)) return true;
  }
  return false;
}

/** Leaking cells whose surroundings are small enough to be searched whole, with those that share them. */
function jointGroups(defence: Defence, costs: readonly number[], leaks: readonly number[]) {
  const groups: { ground: Ground; targets: number[] }[] = [];
  const grouped = new Set<number>();
  for (const leak of leaks) {
    if (grouped.has(leak)) continue;
    const ground = groundAround(defence, costs, [leak], jointSize);
    const members = new Set(ground.cells);
    const targets = leaks.filter((other) => members.has(other));
    for (const target of targets) grouped.add(target);
    if (targets.length > 1 && targets.length * members.size <= jointSize)
      groups.push({ ground, targets });
  }
  return groups;
}

/** Hides more cells, at the least cost it can find, until every protected cell is safe that can be. */
export async function hideMore(defence: Defence, costs: readonly number[]): Promise<void> {
  const lost = new Set<number>();
  const leaking = (): Promise<number[]> =>
    findLeaks(
      defence,
      [...defence.protectedCells].filter((cell) => !lost.has(cell)).sort((a, b) => a - b),
    );
  for (const { ground, targets } of jointGroups(defence, costs, await leaking())) {
    const aims = targets.map((target) => ({ target, apart: defence.policy.protectionRange }));
    hide(defence, (await cheapestOpening(ground, aims)) ?? []);
  }
  for (let leaks = await leaking(); leaks.length > 0; leaks = await leaking()) {
    for (const cell of leaks) {
      const isStill = (await findLeaks(defence, [cell])).length > 0;
      if (isStill && !(await saveOne(defence, costs, cell))) lost.add(cell);
    }
  }
}
