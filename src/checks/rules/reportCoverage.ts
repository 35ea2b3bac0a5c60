import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { arrangementsCoverage } from '../../reports/arrangementsCoverage.ts';
import type { CoverageRow, EditionCoverage } from '../../reports/coverage.ts';
import { isMissed, reportCoverage as coverageOf } from '../../reports/reportCoverage.ts';
import type { Explanation } from '../../schemas/explanation.ts';
import type { Entries } from '../../reader/entry.ts';
import type { Rule } from '../rule.ts';
import { english } from '../../words/words.ts';

/** Requirements are met, or readers are told why not. An approved or published report meets every requirement. */
export const reportCoverage: Rule = ({ entries, partnership }) => {
  if (partnership === null) return [];
  const { signOffs } = entries;
  const ofReports = entries.reports.flatMap((entry): Finding[] => {
    const report = partnership.reports.find(({ year }) => year === entry.id);
    if (report === undefined) return [];
    const rows = coverageOf(report, partnership, english).flatMap(({ rows: list }) => list);
    const missed = report.status === 'draft' ? [] : rows.filter(isMissed);
    return [
      ...missed.map(({ requirement: { id, text }, shortfalls }) =>
        finding(
          'requirement-missed',
          entry.place(['status']),
          `This report is ${report.status} and does not meet ${id}: ${text}${shortfalls.map((shortfall) => ` ${shortfall}`).join('')}`,
          `Meet it and name it under "meets" in the section that meets it, or set "status: draft".`,
        ),
      ),
      ...overdueCopies(rows, entry, signOffs),
      ...gaps(
        rows.filter((row) => !isOverdueCopy(row)),
        partnership.requirements,
        report.explanations,
        (path) => entry.place(path),
      ),
    ];
  });
  const ofArrangements = entries.arrangementsEditions.flatMap((entry) =>
    gaps(
      rowsOf(arrangementsCoverage(partnership, english)),
      partnership.requirements,
      entry.data.explanations,
      (path) => entry.place(path),
    ),
  );
  return [...ofReports, ...ofArrangements];
};

/** Whether a copy of a published report should have been sent by now. */
function isOverdueCopy({ requirement, state }: CoverageRow): boolean {
  return requirement.record === 'sent' && state === 'missing';
}

function overdueCopies(
  rows: readonly CoverageRow[],
  report: Entries['reports'][number],
  signOffs: Entries['signOffs'],
): Finding[] {
  const record = signOffs.find(({ id }) => id === report.id);
  return rows
    .filter(isOverdueCopy)
    .map(({ requirement: { id, text }, shortfalls }) =>
      finding(
        'copy-overdue',
        record?.place(['recipients']) ?? report.place(['published']),
        `${id}: ${text} ${shortfalls.join(' ')}`,
        `Send the copy. Then add the body to "recipients" in reports/${report.id}/sign-off.yaml, with its name as given here and the date under "sent".`,
      ),
    );
}

function rowsOf(editions: readonly EditionCoverage[]): CoverageRow[] {
  return editions.flatMap(({ rows }) => rows);
}

/** Gaps that nothing explains, and reasons that explain nothing. */
function gaps(
  rows: readonly CoverageRow[],
  known: ReadonlyMap<string, unknown>,
  explanations: readonly Explanation[],
  place: (path: (string | number)[]) => Place,
): Finding[] {
  const unexplained = rows
    .filter(({ state }) => state === 'missing')
    .map(({ requirement: { id, text }, shortfalls }) =>
      finding(
        'requirement-unexplained',
        place(['answers']),
        `Nothing here meets ${id}, and nothing says why: ${text}${shortfalls.map((shortfall) => ` ${shortfall}`).join('')}`,
        'Meet it, or give the reason under "explanations".',
      ),
    );
  const open = new Set(
    rows
      .filter(({ state }) => state !== 'met' && state !== 'in-words')
      .map(({ requirement }) => requirement.id),
  );
  const asked = new Set(rows.map(({ requirement }) => requirement.id));
  const unneeded = explanations.flatMap(({ requirements }, index) =>
    requirements.flatMap((id, item) =>
      open.has(id) || !known.has(id)
        ? []
        : [
            finding(
              'explanation-unneeded',
              place(['explanations', index, 'requirements', item]),
              asked.has(id)
                ? `There is a reason for not meeting ${id}, but it is met.`
                : `There is a reason for not meeting ${id}, but it is not required here.`,
              'Remove it from the list.',
            ),
          ],
    ),
  );
  return [...unexplained, ...unneeded];
}
