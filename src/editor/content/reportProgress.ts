import type { Partnership } from '../../model/partnership.ts';
import { reportCoverage } from '../../reports/reportCoverage.ts';

/** How far a report has come. */
export interface ReportProgress {
  year: string;
  title: string;
  file: string;
  status: string;
  /** How many requirements are answered, and of how many. */
  met: number;
  all: number;
  /** The requirements that nothing answers or explains. */
  missing: string[];
  /** The chapters without any text. */
  empty: { title: string; file: string }[];
}

/** How far each report has come, the newest first. */
export function reportProgress(partnership: Partnership): ReportProgress[] {
  return partnership.reports.map((report) => {
    const rows = reportCoverage(report, partnership).flatMap((edition) => edition.rows);
    return {
      year: report.year,
      title: report.title,
      file: report.file,
      status: report.status,
      met: rows.filter(({ state }) => state === 'met' || state === 'in-words').length,
      all: rows.length,
      missing: rows
        .filter(({ state }) => state === 'missing')
        .map(({ requirement }) => `${requirement.id}: ${requirement.text}`),
      empty: report.sections
        .filter(({ body }) => body.children.length === 0)
        .map(({ title, file }) => ({ title, file })),
    };
  });
}
