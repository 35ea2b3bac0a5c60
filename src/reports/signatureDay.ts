import { daysAfter } from './recordedProcess.ts';

/** Between which days a report may be signed. */
export interface SigningDays {
  /** The last day that the report covers. */
  periodTo: string;
  /** The day of publication, when there is one. */
  published: string | undefined;
  /** The reference date of the site: what is after it has not happened. */
  today: string;
}

/**
 * Why a report cannot have been signed on a day: what is wrong, and between which days it could be.
 * @returns `null` when it can
 */
export function signatureDayFault(
  date: string,
  { periodTo, published, today }: SigningDays,
): { message: string; hint: string } | null {
  const first = daysAfter(periodTo, 1);
  const isPublished = published !== undefined && published <= today;
  const last = isPublished ? published : today;
  const hint =
    last < first
      ? `It can be signed from ${first}. The reference date of the site is ${today} ("referenceDate" in site.yaml).`
      : `It can be signed from ${first} to ${last}${isPublished ? ', the date of publication' : ', the "referenceDate" in site.yaml'}.`;
  if (date < first)
    return {
      message: `${date} is too early: the report covers the period to ${periodTo}.`,
      hint,
    };
  if (date <= last) return null;
  return isPublished
    ? { message: `${date} is after the publication of the report (${published}).`, hint }
    : {
        message: `${date} is after the reference date of the site (${today}).`,
        hint: `${hint} If that date is out of date, update it.`,
      };
}
