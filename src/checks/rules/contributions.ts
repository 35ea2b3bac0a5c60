import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { didYouMean, listOf } from '../../findings/nearest.ts';
import type { Entries } from '../../reader/entry.ts';
import { contributionsOf } from '../../reports/extracts.ts';
import type { Rule } from '../rule.ts';

/** Each body that owes a part of a report gives it in time, and no other body gives one. */
export const contributions: Rule = ({ entries }) => [
  ...entries.reports.flatMap((entry) => missing(entry, entries)),
  ...entries.contributions.flatMap((part) => unasked(part, entries)),
];

function missing(entry: Entries['reports'][number], entries: Entries): Finding[] {
  const { contributionsOwed: owed, status } = entry.data;
  const today = entries.site[0]?.data.referenceDate;
  if (owed === undefined || today === undefined || (status === 'draft' && owed.due > today))
    return [];
  const given = contributionsOf(entry.id, entries).map(({ id }) => id);
  return owed.from.flatMap((agency, index) =>
    given.includes(`${entry.id}/contributions/${agency}`)
      ? []
      : [
          finding(
            'contribution-missing',
            entry.place(['contributionsOwed', 'from', index]),
            `"${agency}" has not contributed to this report. Its contribution was due on ${owed.due}.`,
            `Ask for it, then start it with: npm run new -- contribution ${entry.id}/${agency}`,
          ),
        ],
  );
}

function unasked(part: Entries['contributions'][number], entries: Entries): Finding[] {
  const [year = '', , agency = ''] = part.id.split('/');
  const report = entries.reports.find(({ id }) => id === year);
  const from = report?.data.contributionsOwed?.from ?? [];
  if (from.includes(agency)) return [];
  return [
    finding(
      'contribution-unasked',
      { file: part.file },
      report === undefined
        ? `There is no report "${year}".`
        : `The report ${year} does not ask "${agency}" for a contribution.${didYouMean(agency, from)}`,
      from.length === 0
        ? `Name the bodies that have to contribute under "contributionsOwed" in reports/${year}/report.yaml.`
        : `The bodies are: ${listOf(from, 30)}. Correct the name of the file, or add the agency to "contributionsOwed".`,
    ),
  ];
}
