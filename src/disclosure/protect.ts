import { keeps, type Table } from './alternative.ts';
import { type Defence, tryToPublish, tryToShow } from './defence.ts';
import type { DisclosurePolicy, DisclosureProblem, Protection } from './disclosureProblem.ts';
import { allClusters } from './exposure.ts';
import { hideMore } from './hideMore.ts';
import { possibleTable } from './possibleTable.ts';
import type { Restriction } from './restriction.ts';
import { canBeHidden, knownBounds } from './knownBounds.ts';
import { suppressionCosts } from './suppressionCosts.ts';
import { compareText, type System, toSystem } from './system.ts';

const unchanged = new Map<number, number>();

/**
 * A table to start from, and the equations that can be relied on: the counts as they are, with unknown ones made to fit.
 * What the counts themselves contradict protects nothing and is left out here; the proof reports it.
 */
async function startingPoint(
  system: System,
  binding: (restriction: Restriction) => boolean,
): Promise<{ table: Table; known: Set<Restriction> }> {
  const table = new Map(
    system.cells.map((each, cell) => [
      cell,
      each.value ?? Math.max(0, knownBounds(each, true).lower),
    ]),
  );
  const isUnknown = (cell: number): boolean => system.cells[cell]?.value === null;
  const known = new Set(
    system.restrictions.filter(
      (restriction) =>
        binding(restriction) &&
        (restriction.terms.some(({ cell }) => isUnknown(cell)) ||
          keeps(restriction, table, unchanged)),
    ),
  );
  for (const cluster of allClusters({
    system,
    isHidden: isUnknown,
    isKnown: (each) => known.has(each),
  })) {
    const part = await possibleTable(system, cluster);
    for (const [cell, value] of part ?? []) table.set(cell, value);
    if (part !== null) continue;
    const members = new Set(cluster.cells);
    for (const each of known)
      if (each.terms.some(({ cell }) => members.has(cell))) known.delete(each);
  }
  return { table, known };
}

/** The restrictions of each figure that is worked out from a hidden cell and could be hidden too, by its id. */
function figuresInQuestion(
  { system, hidden }: Defence,
  fixed: ReadonlySet<string>,
): [string, Restriction[]][] {
  const byFigure = new Map<string, Restriction[]>();
  for (const restriction of system.restrictions) {
    const { figure } = restriction;
    if (figure === null || fixed.has(figure)) continue;
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), restriction]);
  }
  return [...byFigure]
    .filter(([, restrictions]) =>
      restrictions.some(({ terms }) => terms.some(({ cell }) => hidden.has(cell))),
    )
    .sort(([a], [b]) => compareText(a, b));
}

/** Hides the figures that say anything about a hidden cell, save those that are shown to do no harm. */
async function hideFigures(defence: Defence, fixed: ReadonlySet<string>): Promise<Set<string>> {
  const { table, protectedCells, certificates } = defence;
  const suppressed = new Set<string>();
  for (const [figure, restrictions] of figuresInQuestion(defence, fixed)) {
    const cells = restrictions.flatMap(({ terms }) => terms.map(({ cell }) => cell));
    const isTrue = restrictions.every((restriction) => keeps(restriction, table, unchanged));
    const isSettled = cells.every((cell) => !protectedCells.has(cell) || certificates.has(cell));
    const harmless = isTrue && isSettled && (await tryToPublish(defence, restrictions));
    if (!harmless) suppressed.add(figure);
  }
  return suppressed;
}

/**
 * Decides what is hidden: every small number; as few and as cheap other counts as are found to keep those uncertain; and
 * the shares and rates that would give any of them away. Where that cannot be achieved, because too much is fixed, it
 * does what it can: only `prove` tells whether the outcome is safe, and it must always be asked.
 *
 * The same problem gives the same outcome on every machine. Throws when the problem is not well formed.
 */
export async function protect(
  problem: DisclosureProblem,
  policy: DisclosurePolicy,
): Promise<Protection> {
  const system = toSystem(problem);
  const fixed = new Set(problem.figures.filter((figure) => figure.fixed).map(({ id }) => id));
  const { table, known } = await startingPoint(
    system,
    ({ figure }) => figure === null || fixed.has(figure),
  );
  const hidden = [...system.cells.keys()].filter((index) => {
    const cell = system.cells[index];
    return cell?.value === null || (cell?.primary === true && canBeHidden(cell));
  });
  const defence: Defence = {
    system,
    table,
    policy,
    known,
    hidden: new Set(hidden),
    protectedCells: new Set(hidden.filter((cell) => system.cells[cell]?.primary)),
    certificates: new Map(),
  };
  const costs = suppressionCosts(problem, system, policy.seed);
  await hideMore(defence, costs);
  const costOf = (cell: number): number => costs[cell] ?? 0;
  const secondary = [...defence.hidden].filter((cell) => !hidden.includes(cell));
  for (const cell of secondary.sort((a, b) => costOf(b) - costOf(a) || a - b))
    await tryToShow(defence, cell);
  const suppressedFigures = await hideFigures(defence, fixed);
  const suppressedCells = new Map<string, 'primary' | 'secondary'>();
  system.cells.forEach(({ id, primary }, cell) => {
    if (defence.protectedCells.has(cell))
      suppressedCells.set(id, primary ? 'primary' : 'secondary');
  });
  for (const { id, beside } of problem.unexplained ?? [])
    if (beside.some((cell) => suppressedCells.has(cell))) suppressedFigures.add(id);
  return { suppressedCells, suppressedFigures };
}
