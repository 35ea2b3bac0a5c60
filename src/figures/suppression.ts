import type { Finding } from '../findings/finding.ts';
import type { Site } from '../schemas/site.ts';
import type { FigureTable } from './figureTable.ts';
import type { IsSuppressed } from './publication.ts';
import type { Reconciliation } from './reconciliation.ts';

/** Which cells are hidden, and which of them could still be worked out. */
export interface Suppression {
  isSuppressed: IsSuppressed;
  findings: Finding[];
}

/** TEMPORARY until the disclosure engine lands. */
export async function suppress(tables: ReadonlyMap<string, FigureTable>, reconciliation: Reconciliation, policy: Site['disclosure']): Promise<Suppression> {
  return {
    isSuppressed: (cell) => {
      const table = tables.get(cell.dataset);
      const column = table?.definition.columns.find(({ id }) => id === cell.column);
      if (table?.definition.disclosure.mode === 'exempt' || column?.type !== 'count') return false;
      const value = reconciliation.valueOf(cell);
      return value !== null && value >= policy.suppressFrom && value <= policy.suppressTo;
    },
    findings: [],
  };
}
