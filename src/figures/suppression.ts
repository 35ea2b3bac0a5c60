import type { DisclosureProblem, Leak, Protection } from '../disclosure/disclosureProblem.ts';
import { OutOfTime, UnsoundCount } from '../disclosure/disclosureProblem.ts';
import { leakSentence } from '../disclosure/leakSentence.ts';
import { protect } from '../disclosure/protect.ts';
import { prove } from '../disclosure/prove.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { DisclosurePolicy } from '../schemas/disclosurePolicy.ts';
import { disclosureProblem } from './disclosureProblem.ts';
import type { CellAddress } from './equation.ts';
import { cellId } from './equation.ts';
import type { FigureTable } from './figureTable.ts';
import { hiddenShareFindings } from './hiddenShares.ts';
import { mergeFindings, mergeProposal } from './mergeProposal.ts';
import { orderFindings } from './rowOrder.ts';
import type { IsSuppressed } from './publication.ts';
import type { Reconciliation } from './reconciliation.ts';
import { unstatedProportions } from './unstated/unstatedProportions.ts';
import { quoted, type Sight } from './unstated/unstatedRelation.ts';
import { unstatedRelations } from './unstated/unstatedRelations.ts';

/** So many small numbers times counts take longer than a few seconds. */
const longWork = 50_000;
/** How long the proof may take, in milliseconds. */
const longestProof = 120_000;

/** Which cells are hidden, and which of them could still be worked out. */
export interface Suppression {
  isSuppressed: IsSuppressed;
  findings: Finding[];
}

/**
 * Hides small numbers and whatever would give them away, then proves that no one can work them out. What cannot be proven
 * is a finding, and then everything is hidden.
 * @param tell hears in a line what takes long
 * @param alreadyPublic the figures that signed reports publish, by the ids of their cells: nothing rests on hiding them
 */
export async function suppress(
  tables: ReadonlyMap<string, FigureTable>,
  reconciliation: Reconciliation,
  policy: DisclosurePolicy,
  alreadyPublic: ReadonlyMap<string, number>,
  tell: (line: string) => void,
): Promise<Suppression> {
  try {
    return await provenSuppression(tables, reconciliation, policy, alreadyPublic, tell);
  } catch (error) {
    return { isSuppressed: () => true, findings: [unprovenFinding(tables, error)] };
  }
}

async function provenSuppression(
  tables: ReadonlyMap<string, FigureTable>,
  reconciliation: Reconciliation,
  policy: DisclosurePolicy,
  alreadyPublic: ReadonlyMap<string, number>,
  tell: (line: string) => void,
): Promise<Suppression> {
  const problem = {
    ...disclosureProblem(tables, reconciliation, policy, alreadyPublic),
    deadline: performance.now() + longestProof,
  };
  const small = problem.cells.filter(({ primary }) => primary).length;
  if (small * problem.cells.length > longWork)
    tell(
      `Proving that ${String(small)} small numbers among ${String(problem.cells.length)} counts cannot be worked out. This takes a few seconds.`,
    );
  const protection = await protect(problem, policy);
  const isSuppressed: IsSuppressed = (cell) =>
    protection.suppressedCells.has(cellId(cell)) || protection.suppressedFigures.has(cellId(cell));
  const sight: Sight = {
    tables,
    valueOf: reconciliation.valueOf,
    isHidden: (cell) => isSuppressed(cell) || isTypedHidden(tables, cell),
    largestSmall: policy.suppressTo,
  };
  return {
    isSuppressed,
    findings: [
      ...(await leakFindings(sight, problem, policy, protection)),
      ...(await unstatedRelations(sight, problem, policy, protection)),
      ...unstatedProportions(sight),
      ...[...tables.values()].flatMap((table) => [
        ...hiddenShareFindings(table, sight),
        ...mergeFindings(table, sight),
        ...orderFindings(table, sight),
      ]),
    ],
  };
}

/** Why the proof did not finish. Any other failure in it also has to be shown beside all other findings. */
function unprovenFinding(tables: ReadonlyMap<string, FigureTable>, error: unknown): Finding {
  if (error instanceof OutOfTime) {
    const largest = [...tables.values()].toSorted((a, b) => b.rows.length - a.rows.length)[0];
    return finding(
      'disclosure-unproven',
      { file: `datasets/${largest?.id ?? ''}.csv`, line: 1 },
      `The program could not prove within ${String(longestProof / 1000)} seconds that hidden figures cannot be worked out. This is the largest table.`,
      'Split the table into smaller ones, join rows with small numbers, or round the counts in site.yaml (roundTo: 5).',
    );
  }
  const [dataset = '', row = '', column = ''] =
    error instanceof UnsoundCount ? error.cell.split('|') : [];
  const place = tables.get(dataset)?.byKey.get(row)?.cells[column]?.place ?? {
    file: 'site.yaml',
    line: 1,
  };
  return finding(
    'disclosure-unproven',
    place,
    'A figure here, or one worked out from it, cannot be used in the calculation, so the program could not prove anything.',
    'Correct the figure. If it is right, please report this as a fault in the program.',
  );
}

/** Whether the table itself says that a figure is hidden. */
function isTypedHidden(tables: ReadonlyMap<string, FigureTable>, cell: CellAddress): boolean {
  const symbol = tables.get(cell.dataset)?.byKey.get(cell.row)?.cells[cell.column]?.symbol;
  return symbol === 'c' || symbol === 'k' || symbol === 'low';
}

/** What could be worked out from all that is published and stated, each at its cell. */
async function leakFindings(
  sight: Sight,
  problem: DisclosureProblem,
  policy: DisclosurePolicy,
  protection: Protection,
): Promise<Finding[]> {
  const addresses = new Map(
    [...sight.tables.values()].flatMap(({ id, rows, definition }) =>
      rows.flatMap(({ key }) =>
        definition.columns.map((column): [string, CellAddress] => {
          const cell = { dataset: id, row: key, column: column.id };
          return [cellId(cell), cell];
        }),
      ),
    ),
  );
  // What is said to be missing must be as hard to work out as what is hidden.
  const missing = problem.cells.filter(({ value, primary }) => value === null && !primary);
  const leaks = await prove(problem, policy, {
    ...protection,
    suppressedCells: new Map([
      ...protection.suppressedCells,
      ...missing.map(({ id }) => [id, 'secondary'] as const),
    ]),
  });
  return leaks.flatMap((leak) => {
    const cell = addresses.get(leak.cell);
    const table = cell === undefined ? undefined : sight.tables.get(cell.dataset);
    const figure = cell === undefined ? undefined : table?.byKey.get(cell.row)?.cells[cell.column];
    if (cell === undefined || table === undefined || figure === undefined) return [];
    const label = `${cell.row}, column ${cell.column}`;
    if (figure.symbol === 'x' || figure.symbol === 'u')
      return [
        finding(
          'disclosure-available',
          figure.place,
          `“${label}” is marked as not available, but can be worked out from ${sourcesOf(leak)}.`,
          'Write the figure itself. If it is hidden, write c: the program then hides anything that would give it away.',
        ),
      ];
    return [
      finding('disclosure-leak', figure.place, leakSentence(leak, label), wayOut(table, sight)),
    ];
  });
}

function sourcesOf({ because }: Leak): string {
  return because.map((name) => `“${name}”`).join(', ');
}

function wayOut(table: FigureTable, sight: Sight): string {
  const rows = mergeProposal(table, sight);
  return rows === null
    ? 'Join this row to another, leave out one of the figures that give it away, or enter the table already suppressed.'
    : `Join the rows ${quoted(rows)} into one: the table then hides nothing. Or leave out one of the figures that give it away.`;
}
