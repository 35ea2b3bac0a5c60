import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { frozenReport } from '../model/frozenReport.ts';
import type { DataOf, Entries, Entry } from '../reader/entry.ts';
import { reportDatasets } from '../reports/reportDatasets.ts';

/**
 * A row that waits for next year's figures is not shown, rows that could be joined are protected as they are, a copy can be
 * sent and recorded without touching the report, a late report has to be signed all the same, and a date in the future comes
 * from the reference date of the site.
 */
const leaveNothingOpen = new Set([
  'row-empty',
  'rows-to-join',
  'copy-overdue',
  'report-late',
  'date-future',
]);

/** The warnings that a report must not be signed or published with: those about its own files and the figures that it rests on. */
export function openWarnings(
  report: Entry<DataOf<'reports'>>,
  entries: Entries,
  found: readonly Finding[],
): Finding[] {
  const datasets = reportDatasets(report, entries);
  return found.filter(({ severity, code, file }) => {
    const dataset = /^datasets\/(.+)\.(?:csv|yaml)$/u.exec(file)?.[1];
    const isAbout =
      file.startsWith(`reports/${report.id}/`) || (dataset !== undefined && datasets.has(dataset));
    return severity === 'warning' && !leaveNothingOpen.has(code) && isAbout;
  });
}

/**
 * A published report leaves nothing open: a warning about one of its files stops it. What is an error stops it anyway. A report
 * with frozen copies had nothing open when it was signed. What is found about it later comes from changes elsewhere, and must
 * not stop the site.
 * @param entries the content
 * @param found everything that was found
 */
export function unresolvedFindings(entries: Entries, found: readonly Finding[]): Finding[] {
  return entries.reports
    .filter(({ id, data }) => data.status === 'published' && frozenReport(id, entries) === null)
    .flatMap((entry) => {
      const open = openWarnings(entry, entries, found);
      if (open.length === 0) return [];
      const files = [...new Set(open.map(({ file }) => file))].join(', ');
      return [
        finding(
          'report-unresolved',
          entry.place(['status']),
          `This report is published, and ${open.length === 1 ? 'a finding is' : `${open.length} findings are`} open about it, in ${files}.`,
          'Correct them, or set "status: draft".',
        ),
      ];
    });
}
