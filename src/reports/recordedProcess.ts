import { dateText } from '../model/dateText.ts';
import type { Report } from '../model/partnership.ts';
import type { RecordedStep } from '../schemas/recordedStep.ts';
import type { Requirement } from '../schemas/requirements.ts';
import type { CoverageRecord } from './coverage.ts';

/** What has been done for a requirement, and why it falls short of it. */
export interface RecordedProcess {
  records: CoverageRecord[];
  shortfalls: string[];
}

/**
 * What the dates of a report show for a requirement that is met by doing.
 * @param report the report
 * @param requirement the requirement
 * @param partners the ids of all safeguarding partners
 */
export function recordedProcess(
  report: Report,
  requirement: Requirement,
  partners: readonly string[],
): RecordedProcess {
  const steps = stepRecords(report.steps, requirement.id);
  switch (requirement.record) {
    case 'published':
      return published(report, requirement.withinDays);
    case 'signed':
      return signed(report, partners);
    case 'sent':
      return sent(report, requirement);
    default:
      return {
        records: steps,
        shortfalls: steps.length > 0 ? [] : ['No date is recorded on which this was done.'],
      };
  }
}

/** The recorded steps that name a requirement. */
export function stepRecords(steps: readonly RecordedStep[], requirement: string): CoverageRecord[] {
  return steps
    .filter(({ meets }) => meets.includes(requirement))
    .map(({ what, date }) => ({ text: what, date }));
}

function published(report: Report, withinDays: number | undefined): RecordedProcess {
  if (report.status !== 'published' || report.published === undefined) {
    return { records: [], shortfalls: ['The report has not been published.'] };
  }
  const latest = withinDays === undefined ? null : daysAfter(report.period.to, withinDays);
  const isLate = latest !== null && report.published > latest;
  return {
    records: [{ text: 'Published', date: report.published }],
    shortfalls: isLate
      ? [
          `It was published on ${dateText(report.published)}; the last day for it was ${dateText(latest)}.`,
        ]
      : [],
  };
}

function signed(report: Report, partners: readonly string[]): RecordedProcess {
  const signatures = report.signOff?.signatures ?? [];
  const isComplete =
    partners.length > 0 &&
    partners.every((partner) => signatures.some(({ organisation }) => organisation === partner));
  return {
    records: signatures.map(({ post, date }) => ({ text: `Signed off by the ${post}`, date })),
    shortfalls: isComplete ? [] : ['Not every safeguarding partner has signed it off.'],
  };
}

function sent(report: Report, requirement: Requirement): RecordedProcess {
  const recipients = report.signOff?.recipients ?? [];
  const { withinDays } = requirement;
  const latest =
    withinDays === undefined || report.published === undefined
      ? null
      : daysAfter(report.published, withinDays);
  const copies = requirement.recipients.map((name) => ({
    name,
    date: recipients.find((recipient) => recipient.name === name)?.sent ?? null,
  }));
  return {
    records: copies.flatMap(({ name, date }) =>
      date === null ? [] : [{ text: `Sent to: ${name}`, date }],
    ),
    shortfalls: copies.flatMap(({ name, date }) => {
      if (date === null) return [`No copy to this body is recorded: ${name}.`];
      return latest !== null && date > latest
        ? [`The copy to this body was sent after ${dateText(latest)}: ${name}.`]
        : [];
    }),
  };
}

/** The day some days after another. @example daysAfter('2019-03-31', 7) // => '2019-04-07' */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
