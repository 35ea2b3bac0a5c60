import type { Partnership } from '../../model/partnership.ts';
import type { Entries } from '../../reader/entry.ts';
import { reportCoverage } from '../../reports/reportCoverage.ts';
import { english } from '../../words/words.ts';

/** How far a report has come. */
export interface ReportProgress {
  year: string;
  title: string;
  file: string;
  status: string;
  /** Who owes a part of it that is not there, by the ids and names of the agencies. */
  owing: { id: string; title: string }[];
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
 * How far each report has got, newest first.
 * @param partnership `null` while there are errors
 */
export function reportProgress(entries: Entries, partnership: Partnership | null): ReportProgress[] {
  return entries.reports
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id, file, data: { title, status, contributionsOwed } }) => ({
      year: id,
      title,
      file,
      status,
      owing: (contributionsOwed?.from ?? [])
        .filter((agency) => !entries.ids.contributions.has(`${id}/contributions/${agency}`))
        .map((agency) => ({ id: agency, title: nameOf(agency, entries) })),
      coverage: partnership === null ? null : coverageOf(id, partnership),
    }));
}

function nameOf(agency: string, { agencies }: Entries): string {
  return agencies.find(({ id }) => id === agency)?.data.title ?? agency;
}

function coverageOf(year: string, partnership: Partnership): ReportCoverage | null {
  const report = partnership.reports.find((one) => one.year === year);
  if (report === undefined) return null;
  const rows = reportCoverage(report, partnership, english)
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
