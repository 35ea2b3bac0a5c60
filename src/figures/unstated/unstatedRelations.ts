import type { DisclosureProblem, Protection } from '../../disclosure/disclosureProblem.ts';
import type { DisclosurePolicy } from '../../disclosure/disclosureProblem.ts';
import { prove } from '../../disclosure/prove.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import type { FigureTable } from '../figureTable.ts';
import { gridsOfColumns, hasHidden, turned, type Grid } from './grid.ts';
import { lineSums } from './lineSums.ts';
import { nameSums } from './nameSums.ts';
import { neighbourSums } from './neighbourSums.ts';
import { periodSums } from './periodSums.ts';
import { yamlList } from './relationText.ts';
import { runningTotals } from './runningTotals.ts';
import type { Sight, UnstatedSum } from './unstatedRelation.ts';

/** How often the proof is repeated without what it has found, to find what else gives a figure away. */
const mostRounds = 4;

/**
 * Finds figures that seem to add up, though no relation says so, and that would then give a hidden figure away. Every way
 * that a reader may see is tried as if it were stated: only what breaks the proof is asked about.
 */
export async function unstatedRelations(
  sight: Sight,
  problem: DisclosureProblem,
  policy: DisclosurePolicy,
  protection: Protection,
): Promise<Finding[]> {
  let open = unknownSums(suspectedSums(sight), problem);
  const findings: Finding[] = [];
  for (let round = 0; open.length > 0 && round < mostRounds; round += 1) {
    const telling = await tellingSums(open, problem, policy, protection);
    findings.push(...telling.map(relationFinding));
    open = telling.length === 0 ? [] : open.filter((sum) => !telling.includes(sum));
  }
  return findings;
}

/** Every sum that a reader may see and that no one calls chance. */
function suspectedSums(sight: Sight): UnstatedSum[] {
  const grids: Grid[] = [
    ...gridsOfColumns(sight),
    ...[...sight.tables.values()].map((table) => turned(table, sight)),
  ].filter(({ lines }) => lines.some(hasHidden));
  const found = [
    ...grids.flatMap((grid) => [
      ...neighbourSums(grid, sight.largestSmall),
      ...lineSums(grid, sight.largestSmall),
      ...runningTotals(grid, sight.largestSmall),
    ]),
    ...periodSums(sight),
    ...nameSums(sight),
  ];
  return found.flatMap((sum) => {
    const table = sight.tables.get(sum.dataset);
    if (table === undefined || isCalledChance(table, sum.figures)) return [];
    return [{ ...sum, place: placeOf(table, sum.figures) }];
  });
}

/** Whether the settings say that figures have nothing to do with each other. */
export function isCalledChance({ definition }: FigureTable, figures: readonly string[]): boolean {
  return definition.unrelated.some((entry) => {
    const named = new Set(entry.figures);
    return named.size === new Set(figures).size && figures.every((figure) => named.has(figure));
  });
}

/** Where the first of some rows or columns is that a table has. */
export function placeOf(table: FigureTable, names: readonly string[]): Place {
  const { definition, byKey, place, id } = table;
  for (const name of names) {
    const column = definition.columns.findIndex((each) => each.id === name);
    if (column >= 0) return place(['columns', column]);
    const cell = byKey.get(name)?.cells[definition.key[0] ?? ''];
    if (cell !== undefined) return cell.place;
  }
  return { file: `datasets/${id}.csv`, line: 1 };
}

/** The sums that are not among the relations already. */
function unknownSums(found: readonly UnstatedSum[], problem: DisclosureProblem): UnstatedSum[] {
  const keyOf = (terms: UnstatedSum['sums'][number]): string => {
    const sorted = terms.toSorted((a, b) => (a.cell < b.cell ? -1 : 1));
    const sign = Math.sign(sorted[0]?.coefficient ?? 1);
    return sorted.map(({ cell, coefficient }) => `${String(coefficient * sign)} ${cell}`).join('+');
  };
  const known = new Set(problem.equations.map(({ terms }) => keyOf(terms)));
  const counts = new Set(problem.cells.map(({ id }) => id));
  return found.flatMap((sum) => {
    const sums = sum.sums.filter((terms) => {
      const key = keyOf(terms);
      const isNew = !known.has(key) && terms.every(({ cell }) => counts.has(cell));
      known.add(key);
      return isNew;
    });
    return sums.length === 0 ? [] : [{ ...sum, sums }];
  });
}

/** The sums without which the proof would hold. */
async function tellingSums(
  open: readonly UnstatedSum[],
  problem: DisclosureProblem,
  policy: DisclosurePolicy,
  protection: Protection,
): Promise<UnstatedSum[]> {
  const nameOf = (index: number): string => `unstated ${String(index)}`;
  const leaks = await prove(
    {
      ...problem,
      equations: [
        ...problem.equations,
        ...open.flatMap(({ sums }, index) =>
          sums.map((terms) => ({ name: nameOf(index), terms, constant: 0 })),
        ),
      ],
    },
    policy,
    protection,
  );
  const causes = new Set(leaks.flatMap(({ because }) => because));
  return open.filter((_, index) => causes.has(nameOf(index)));
}

function relationFinding({ words, dataset, figures, place, relation }: UnstatedSum): Finding {
  const way =
    relation === null
      ? 'Leave one of them out, or join rows until nothing is hidden here.'
      : `If that is right, say so in datasets/${dataset}.yaml, and the program hides whatever it has to:\nrelations:\n${relation}`;
  return finding(
    'disclosure-relation',
    place,
    `It looks as if ${words}. If so, a reader could work out a hidden figure, but no relation says whether it is right.`,
    `${way}\nIf it is chance, say so in datasets/${dataset}.yaml:\nunrelated:\n  - figures: ${yamlList(figures)}\n    reason: Why these figures have nothing to do with each other.`,
  );
}
