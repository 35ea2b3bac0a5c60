import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Entries } from '../reader/entry.ts';
import { reportDatasets } from '../reports/reportDatasets.ts';

/**
 * A published report leaves nothing open: a warning about one of its files stops it. What is an error stops it anyway.
 * @param entries the content
 * @param found everything that was found
 */
export function unresolvedFindings(entries: Entries, found: readonly Finding[]): Finding[] {
  // A row that waits for next year's figures is not shown, so it leaves nothing open.
  const warnings = found.filter(
    ({ severity, code }) => severity === 'warning' && code !== 'row-empty',
  );
  return entries.reports
    .filter(({ data }) => data.status === 'published')
    .flatMap((entry) => {
      const datasets = reportDatasets(entry, entries);
      const open = warnings.filter(({ file }) => {
        const dataset = /^datasets\/(.+)\.(?:csv|yaml)$/u.exec(file)?.[1];
        return (
          file.startsWith(`reports/${entry.id}/`) ||
          (dataset !== undefined && datasets.has(dataset))
        );
      });
      if (open.length === 0) return [];
      const files = [...new Set(open.map(({ file }) => file))].join(', ');
      return [
        finding(
          'report-unresolved',
          entry.place(['status']),
          `This report is published, and ${open.length === 1 ? 'a finding is' : `${open.length} findings are`} open about it, in ${files}.`,
          'Put right what they say, or set "status: draft".',
        ),
      ];
    });
}
