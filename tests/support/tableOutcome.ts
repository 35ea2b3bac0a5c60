import { brief, checkWith } from './fixture.ts';
import { tableFiles, type SmallTable } from './smallTable.ts';

/** The outcome of checking some tables: the errors, or the published cells. */
export async function tableOutcome(tables: Record<string, SmallTable>): Promise<string[]> {
  const { findings, partnership } = await checkWith(tableFiles(tables));
  const errors = findings.filter(({ severity }) => severity === 'error').map(brief);
  if (partnership === null) return errors;
  return Object.keys(tables).flatMap((id) =>
    (partnership.datasets.get(id)?.rows ?? []).map(({ cells }) =>
      Object.values(cells)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
}

/** The relation for a table whose last row is the sum of the others. */
export const totalRow = 'relations:\n  - { type: rows-sum, total: Total, columns: [contacts] }';
