import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';

/** No two reports cover the same days. */
export const reports: Rule = ({ entries }) => {
  const sorted = entries.reports.toSorted((a, b) =>
    a.data.period.from < b.data.period.from ? -1 : 1,
  );
  return sorted.flatMap((entry, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.data.period.to < entry.data.period.from) return [];
    return [
      finding(
        'report-period-duplicate',
        entry.place(['period', 'from']),
        `This report starts on ${entry.data.period.from}, before the report ${before.id} ends (${before.data.period.to}).`,
        'Correct the period of one of the two reports.',
      ),
    ];
  });
};
