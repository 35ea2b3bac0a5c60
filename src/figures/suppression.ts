import { leakSentence } from '../disclosure/leakSentence.ts';
import { protect } from '../disclosure/protect.ts';
import { prove } from '../disclosure/prove.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Site } from '../schemas/site.ts';
import { disclosureProblem } from './disclosureProblem.ts';
import type { CellAddress } from './equation.ts';
import { cellId } from './equation.ts';
import type { FigureTable } from './figureTable.ts';
import type { IsSuppressed } from './publication.ts';
import type { Reconciliation } from './reconciliation.ts';

/** Which cells are hidden, and which of them could still be worked out. */
export interface Suppression {
  isSuppressed: IsSuppressed;
  findings: Finding[];
}

/**
 * Hides small numbers and whatever would give them away, then proves that nobody can work them out.
 * @param alreadyPublic the figures that signed reports publish, by the ids of their cells: nothing rests on hiding them
 */
export async function suppress(
  tables: ReadonlyMap<string, FigureTable>,
  reconciliation: Reconciliation,
  policy: Site['disclosure'],
  alreadyPublic: ReadonlyMap<string, number> = new Map(),
): Promise<Suppression> {
  const problem = disclosureProblem(tables, reconciliation, policy, alreadyPublic);
  const protection = await protect(problem, policy);
  const leaks = await prove(problem, policy, protection);
  const addresses = new Map(
    [...tables.values()].flatMap((table) =>
      table.rows.flatMap((row) =>
        table.definition.columns.map((column): [string, CellAddress] => [
          cellId({ dataset: table.id, row: row.key, column: column.id }),
          { dataset: table.id, row: row.key, column: column.id },
        ]),
      ),
    ),
  );
  return {
    isSuppressed: (cell) =>
      protection.suppressedCells.has(cellId(cell)) ||
      protection.suppressedFigures.has(cellId(cell)),
    findings: leaks.flatMap((leak) => {
      const cell = addresses.get(leak.cell);
      const place =
        cell === undefined
          ? undefined
          : tables.get(cell.dataset)?.byKey.get(cell.row)?.cells[cell.column]?.place;
      if (cell === undefined || place === undefined) return [];
      return [
        finding(
          'disclosure-leak',
          place,
          leakSentence(leak, `"${cell.row}", column "${cell.column}"`),
          'Leave out one of the figures that give it away, merge this row with another, or enter the table already suppressed.',
        ),
      ];
    }),
  };
}
