import { type Defence, findLeaks } from './defence.ts';
import { cheapestOpening, type Ground } from './opening.ts';
import type { Restriction } from './restriction.ts';

/** Up to how many cells around a leaking cell are considered, one attempt after another. */
const groundSizes = [60, 240, Infinity];
/** Up to how many cells times targets one search for all targets together is worth its time. */
const jointSize = 1_000;
const forcedAttempts = 8;

/** The cells that are linked to some cells by what is known, nearest first, up to a number of them. */
function groundAround(defence: Defence, costs: readonly number[], seeds: readonly number[], size: number): Ground {
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
    cost: (cell) => (system.cells[cell]?.fixed ? null : (costs[cell] ?? null)),
  };
}

function hide(defence: Defence, cells: readonly number[]): void {
  for (const cell of cells) {
    defence.hidden.add(cell);
    defence.protectedCells.add(cell);
  }
}

/** Whether a cell would not be safe even if everything were hidden that can be. */
async function isHopeless(defence: Defence, cell: number): Promise<boolean> {
  const { system, hidden } = defence;
  const all = [...system.cells.keys()].filter((other) => hidden.has(other) || !system.cells[other]?.fixed);
  const utmost = { ...defence, hidden: new Set(all), protectedCells: new Set([cell]), certificates: new Map() };
  return (await findLeaks(utmost, [cell])).length > 0;
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
    if (targets.length > 1 && targets.length * members.size <= jointSize) groups.push({ ground, targets });
  }
  return groups;
}

async function saveOne(defence: Defence, costs: readonly number[], cell: number): Promise<boolean> {
  for (let attempt = 0; attempt <= forcedAttempts; attempt += 1) {
    for (const size of groundSizes) {
      const ground = groundAround(defence, costs, [cell], size);
      const opening = await cheapestOpening(ground, [cell], defence.policy.protectionRange, attempt > 0);
      if (opening !== null) {
        hide(defence, opening);
        break;
      }
      if (await isHopeless(defence, cell)) return false;
      if (ground.cells.length < size) break;
    }
    if ((await findLeaks(defence, [cell])).length === 0) return true;
  }
  return false;
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
    hide(defence, (await cheapestOpening(ground, targets, defence.policy.protectionRange, false)) ?? []);
  }
  for (let leaks = await leaking(); leaks.length > 0; leaks = await leaking()) {
    for (const cell of leaks) {
      const isStill = (await findLeaks(defence, [cell])).length > 0;
      if (isStill && !(await saveOne(defence, costs, cell))) lost.add(cell);
    }
  }
}
