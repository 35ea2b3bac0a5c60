import type { PublishedDataset } from '../figures/publishedDataset.ts';

/** Who came to the meetings: agencies by groups. */
export interface Attendance {
  groups: string[];
  rows: {
    agency: string;
    /** For each group how many meetings, of how many; `null` where the agency has no seat. */
    cells: (string | null)[];
  }[];
}

/** The table of a dataset of attendance as a matrix, in the order of its rows. */
export function attendanceMatrix({ rows }: Pick<PublishedDataset, 'rows'>): Attendance {
  const cell = (row: (typeof rows)[number], column: string): string =>
    row.cells[column]?.text ?? '';
  const groups = [...new Set(rows.map((row) => cell(row, 'group')))];
  const byAgency = Map.groupBy(rows, (row) => cell(row, 'agency'));
  return {
    groups,
    rows: [...byAgency].map(([agency, own]) => ({
      agency,
      cells: groups.map((group) => {
        const row = own.find((candidate) => cell(candidate, 'group') === group);
        return row === undefined ? null : `${cell(row, 'attended')} of ${cell(row, 'meetings')}`;
      }),
    })),
  };
}
