import { dateText } from '../model/dateText.ts';
import type { Report } from '../model/partnership.ts';
import type { FrozenPartner } from '../schemas/frozenFacts.ts';
import type { RecordedStep } from '../schemas/recordedStep.ts';
import type { Requirement } from '../schemas/requirements.ts';
import type { RecordedProcess } from './coverage.ts';
import { missingPartners } from './signOff.ts';

/** What the dates of a report are judged by. */
export interface ProcessContext {
  /** All safeguarding partners of the report. */
  partners: readonly FrozenPartner[];
  /** The reference date of the site: what is due is judged on it. */
  today: string;
}

/**
 * What the dates of a report show for a requirement that is met by doing.
 * @param report the report
 * @param requirement the requirement
 * @param context what the dates are judged by
 */
export function recordedProcess(
  report: Report,
  requirement: Requirement,
  { partners, today }: ProcessContext,
): RecordedProcess {
  switch (requirement.record) {
    case 'published':
      return published(report, requirement.withinDays);
    case 'signed':
      return signed(report, partners, requirement.signedBy);
    case 'sent':
      return sent(report, requirement, today);
    default:
      return recordedSteps(report.steps, requirement.id);
  }
}

/** What the recorded steps show for a requirement. */
export function recordedSteps(
  steps: readonly RecordedStep[],
  requirement: string,
): RecordedProcess {
  const records = steps
    .filter(({ meets }) => meets.includes(requirement))
    .map(({ what, date }) => ({ text: what, date }));
  const shortfalls = records.length > 0 ? [] : ['No date is recorded on which this was done.'];
  return { records, shortfalls, explainsItself: false };
}

function published(report: Report, withinDays: number | undefined): RecordedProcess {
  if (report.status !== 'published' || report.published === undefined) return notPublished;
  const latest = withinDays === undefined ? null : daysAfter(report.period.to, withinDays);
  const isLate = latest !== null && report.published > latest;
  return {
    records: [{ text: 'Published', date: report.published }],
    shortfalls: isLate
      ? [
          `It was published on ${dateText(report.published)}; the last day for it was ${dateText(latest)}.`,
        ]
      : [],
    explainsItself: true,
  };
}

const notPublished: RecordedProcess = {
  records: [],
  shortfalls: ['The report has not been published.'],
  explainsItself: true,
};

/** What a post is to its body, in words. */
const responsibilities = { statutory: 'lead', delegated: 'delegated' } as const;

function signed(
  { signOff }: Report,
  partners: readonly FrozenPartner[],
  signedBy: Requirement['signedBy'],
): RecordedProcess {
  const signatures = (signOff?.signatures ?? []).map((signature) => ({
    ...signature,
    responsibility: partners
      .filter(({ id }) => id === signature.organisation)
      .flatMap(({ posts }) => posts)
      .find(({ title }) => title === signature.post)?.responsibility,
  }));
  const delegated = signatures.filter(({ responsibility }) => responsibility === 'delegated');
  const counted =
    signedBy === 'lead' ? signatures.filter((one) => !delegated.includes(one)) : signatures;
  const missing = missingPartners(
    { signatures: counted },
    partners.map(({ id }) => id),
  );
  const isComplete = partners.length > 0 && missing.length === 0;
  return {
    records: signatures.map(({ post, date, responsibility }) => ({
      text: `Signed off by the ${post}${responsibility === undefined ? '' : ` (${responsibilities[responsibility]})`}`,
      date,
    })),
    shortfalls: isComplete
      ? []
      : [
          'Not everyone who has to sign it off has signed.',
          ...(signedBy === 'lead'
            ? delegated.map(
                ({ post }) => `The ${post} signed for the lead, who has to sign as well.`,
              )
            : []),
        ],
    explainsItself: true,
  };
}

function sent(report: Report, requirement: Requirement, today: string): RecordedProcess {
  if (report.status !== 'published' || report.published === undefined) return notPublished;
  const { withinDays, recipients } = requirement;
  const latest = withinDays === undefined ? null : daysAfter(report.published, withinDays);
  const copies = recipients.map((name) => ({
    name,
    date: report.signOff?.recipients.find((recipient) => recipient.name === name)?.sent ?? null,
  }));
  const unsent = copies.filter(({ date }) => date === null);
  const isOverdue = latest === null || latest < today;
  return {
    records: copies.flatMap(({ name, date }) =>
      date === null ? [] : [{ text: `Sent to: ${name}`, date }],
    ),
    shortfalls: [
      ...unsent.map(({ name }) =>
        isOverdue
          ? `No copy to this body is recorded: ${name}.${latest === null ? '' : ` It was due by ${dateText(latest)}.`}`
          : `A copy to this body is due by ${dateText(latest)}: ${name}.`,
      ),
      ...copies
        .filter(({ date }) => date !== null && latest !== null && date > latest)
        .map(
          ({ name }) => `The copy to this body was sent after ${dateText(latest ?? '')}: ${name}.`,
        ),
    ],
    explainsItself: unsent.length === 0,
    dueBy: unsent.length > 0 && !isOverdue ? latest : null,
  };
}

/** The day some days after another. @example daysAfter('2019-03-31', 7) // => '2019-04-07' */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
