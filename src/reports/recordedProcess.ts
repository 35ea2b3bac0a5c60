import type { Report } from '../model/partnership.ts';
import type { FrozenPartner } from '../schemas/frozenFacts.ts';
import type { RecordedStep } from '../schemas/recordedStep.ts';
import type { Requirement } from '../schemas/requirements.ts';
import type { RecordedProcess } from './coverage.ts';
import { missingPartners } from './signOff.ts';
import type { Words } from '../words/words.ts';

/** What the dates of a report are judged by. */
export interface ProcessContext {
  /** All safeguarding partners of the report. */
  partners: readonly FrozenPartner[];
  /** The reference date of the site: what is due is judged on it. */
  today: string;
  words: Words;
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
  { partners, today, words }: ProcessContext,
): RecordedProcess {
  switch (requirement.record) {
    case 'published':
      return published(report, requirement.withinDays, words);
    case 'signed':
      return signedOff(report, partners, requirement.signedBy, words);
    case 'sent':
      return sent(report, requirement, today, words);
    default:
      return recordedSteps(report.steps, requirement.id, words);
  }
}

/** What the recorded steps show for a requirement. */
export function recordedSteps(
  steps: readonly RecordedStep[],
  requirement: string,
  words: Words,
): RecordedProcess {
  const records = steps
    .filter(({ meets }) => meets.includes(requirement))
    .map(({ what, date }) => ({ text: what, date }));
  const shortfalls = records.length > 0 ? [] : [words('reports.record.noDate')];
  return { records, shortfalls, explainsItself: false };
}

function published(report: Report, withinDays: number | undefined, words: Words): RecordedProcess {
  if (report.status !== 'published' || report.published === undefined) return notPublished(words);
  const latest = withinDays === undefined ? null : daysAfter(report.period.to, withinDays);
  const isLate = latest !== null && report.published > latest;
  return {
    records: [{ text: words('reports.record.published'), date: report.published }],
    shortfalls: isLate
      ? [
          words('reports.record.publishedLate', {
            date: words.date(report.published),
            latest: words.date(latest),
          }),
        ]
      : [],
    explainsItself: true,
  };
}

const notPublished = (words: Words): RecordedProcess => ({
  records: [],
  shortfalls: [words('reports.record.notPublished')],
  explainsItself: true,
});

/** How to describe a signature by the post’s role in its body. */
const signatures = {
  statutory: 'reports.record.signedLead',
  delegated: 'reports.record.signedDelegated',
  unsaid: 'reports.record.signed',
} as const;

function signedOff(
  { signOff }: Report,
  partners: readonly FrozenPartner[],
  signedBy: Requirement['signedBy'],
  words: Words,
): RecordedProcess {
  const signed = (signOff?.signatures ?? []).map((signature) => ({
    ...signature,
    responsibility: partners
      .filter(({ id }) => id === signature.organisation)
      .flatMap(({ posts }) => posts)
      .find(({ title }) => title === signature.post)?.responsibility,
  }));
  const delegated = signed.filter(({ responsibility }) => responsibility === 'delegated');
  const counted = signedBy === 'lead' ? signed.filter((one) => !delegated.includes(one)) : signed;
  const missing = missingPartners(
    { signatures: counted },
    partners.map(({ id }) => id),
  );
  const isComplete = partners.length > 0 && missing.length === 0;
  return {
    records: signed.map(({ post, date, responsibility }) => ({
      text: words(signatures[responsibility ?? 'unsaid'], { post }),
      date,
    })),
    shortfalls: isComplete
      ? []
      : [
          words('reports.record.notEveryone'),
          ...(signedBy === 'lead'
            ? delegated.map(({ post }) => words('reports.record.forLead', { post }))
            : []),
        ],
    explainsItself: true,
  };
}

function sent(
  report: Report,
  requirement: Requirement,
  today: string,
  words: Words,
): RecordedProcess {
  if (report.status !== 'published' || report.published === undefined) return notPublished(words);
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
      date === null ? [] : [{ text: words('reports.record.sent', { name }), date }],
    ),
    shortfalls: [
      ...unsent.map(({ name }) =>
        latest === null
          ? words('reports.record.unsent', { name })
          : words(isOverdue ? 'reports.record.unsentBy' : 'reports.record.dueBy', {
              name,
              date: words.date(latest),
            }),
      ),
      ...copies
        .filter(({ date }) => date !== null && latest !== null && date > latest)
        .map(({ name }) =>
          words('reports.record.sentLate', { name, date: words.date(latest ?? '') }),
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
