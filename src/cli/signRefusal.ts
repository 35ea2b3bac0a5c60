import type { Partnership, Report } from '../model/partnership.ts';
import { basisOf } from '../reports/basis.ts';
import { partnerFault } from '../reports/partners.ts';
import { isMissed, reportCoverage } from '../reports/reportCoverage.ts';
import { signatureDayFault } from '../reports/signatureDay.ts';
import { IsoDateSchema } from '../schemas/isoDate.ts';
import type { Signature } from '../schemas/signature.ts';
import { english } from '../words/words.ts';

export type Signer = Pick<Signature, 'post' | 'organisation' | 'date' | 'recordedBy'>;

/** What a signature is judged by. */
export interface SigningContext {
  report: Report;
  partnership: Partnership;
  /** The day on which the command runs: no one can have signed later. */
  today: string;
}

/** Throws, with who may sign and when, unless a post may sign a report on a day. */
export function refuseSigner(signer: Signer, { report, partnership, today }: SigningContext): void {
  refuseNoDay(signer.date, today);
  const day = signatureDayFault(signer.date, {
    periodTo: report.period.to,
    published: report.published,
    today: partnership.site.referenceDate,
  });
  if (day !== null) throw new Error(`${day.message} ${day.hint}`);
  const { partners } = basisOf(report, partnership);
  const fault = partnerFault(signer, partners, partnership.agencies);
  if (fault !== null) throw new Error(`${fault.message} ${fault.hint}`);
}

/** Throws, with who may do so and when, unless a post may allow a correction of a published report on a day. */
export function refuseCorrector(
  signer: Signer,
  { report, partnership, today }: SigningContext,
): void {
  refuseNoDay(signer.date, today);
  const { published = '' } = report;
  const { referenceDate } = partnership.site;
  const days = `A correction can be signed from ${published}, the date of publication, to ${referenceDate}, the "referenceDate" in site.yaml.`;
  if (signer.date < published)
    throw new Error(
      `${signer.date} is before the publication of the report (${published}). ${days}`,
    );
  if (signer.date > referenceDate)
    throw new Error(
      `${signer.date} is after the reference date of the site (${referenceDate}). ${days} If that date is out of date, update it.`,
    );
  const now = basisOf({ ...report, frozen: null }, partnership).partners;
  const then = basisOf(report, partnership).partners;
  const fault = partnerFault(signer, [...now, ...then], partnership.agencies);
  if (fault !== null) throw new Error(`${fault.message} ${fault.hint}`);
}

function refuseNoDay(date: string, today: string): void {
  if (!IsoDateSchema.safeParse(date).success)
    throw new Error(`"${date}" is not a date. Write year-month-day, for example 2020-09-15.`);
  if (date > today)
    throw new Error(
      `${date} is in the future: today is ${today}. Record a signature after it has been given.`,
    );
}

/** Throws, with what is missing, unless a report is complete enough to be signed. */
export function refuseUnfinished({ report, partnership }: SigningContext): void {
  if (report.sections.every(({ body }) => body.children.length === 0))
    throw new Error(
      `The report ${report.year} has no text yet, so there is nothing to sign. Write its sections first.`,
    );
  const missed = reportCoverage(report, partnership, english)
    .flatMap(({ rows }) => rows)
    .filter(isMissed);
  if (missed.length > 0)
    throw new Error(
      `The report ${report.year} cannot be signed yet: it does not meet ${missed.map(({ requirement: { id, text } }) => `${id} (${text})`).join(', ')}. Meet it, and name it under "meets" in the section that meets it.`,
    );
}
