import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Partnership, Report } from '../model/partnership.ts';
import { siteWords } from '../model/siteWords.ts';
import { visibleReports } from '../model/visibleReports.ts';
import { basisOf } from './basis.ts';
import type { Words } from '../words/words.ts';

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
export function attendanceMatrix(
  { rows }: Pick<PublishedDataset, 'rows'>,
  words: Words,
): Attendance {
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
        return row === undefined
          ? null
          : words('reports.attendance.attended', {
              attended: cell(row, 'attended'),
              meetings: cell(row, 'meetings'),
            });
      }),
    })),
  };
}

/** Who came to the meetings in the period of the last report that says so. */
export interface LastAttendance {
  report: Report;
  /** How many meetings of a group an agency came to, both by their titles; `null` where nothing was counted. */
  attended(group: string, agency: string): string | null;
}

/** The attendance in the last report that everyone may see; `null` when none has any. */
export function lastAttendance(partnership: Partnership): LastAttendance | null {
  const report = visibleReports(partnership).find(({ attendance }) => attendance !== undefined);
  const dataset = report && basisOf(report, partnership).datasets.get(report.attendance ?? '');
  if (report === undefined || dataset === undefined) return null;
  const { groups, rows } = attendanceMatrix(dataset, siteWords(partnership));
  return {
    report,
    attended: (group, agency) =>
      rows.find((row) => row.agency === agency)?.cells[groups.indexOf(group)] ?? null,
  };
}
