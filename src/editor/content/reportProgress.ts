import type { Partnership } from '../../model/partnership.ts';
import type { Entries } from '../../reader/entry.ts';
import { reportCoverage } from '../../reports/reportCoverage.ts';

/** How far a report has come. */
export interface ReportProgress {
  year: string;
  title: string;
  file: string;
  status: string;
  /** What it answers and lacks; `null` while there are errors. */
  coverage: ReportCoverage | null;
}

interface ReportCoverage {
  /** How many requirements are answered, and of how many that apply to the period. */
  met: number;
  all: number;
  /** The requirements that nothing answers or explains. */
  missing: string[];
  /** The chapters without any text. */
  empty: { title: string; file: string }[];
}

/**
 * How far each report has come, the newest first.
 * @param partnership `null` while there are errors
 */
export function reportProgress(entries: Entries, partnership: Partnership | null): ReportProgress[] {
  return entries.reports
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id, file, data: { title, status } }) => ({
      year: id,
      title,
      file,
      status,
      coverage: partnership === null ? null : coverageOf(id, partnership),
    }));
}

function coverageOf(year: string, partnership: Partnership): ReportCoverage | null {
  const report = partnership.reports.find((one) => one.year === year);
  if (report === undefined) return null;
  const rows = reportCoverage(report, partnership)
    .flatMap((edition) => edition.rows)
    .filter(({ state }) => state !== 'later' && state !== 'not-applicable');
  return {
    met: rows.filter(({ state }) => state === 'met' || state === 'in-words').length,
    all: rows.length,
    missing: rows
      .filter(({ state }) => state === 'missing')
      .map(({ requirement }) => `${requirement.id}: ${requirement.text}`),
    empty: report.sections
      .filter(({ body }) => body.children.length === 0)
      .map(({ title, file }) => ({ title, file })),
  };
}
