import { z } from 'zod';

/** A calendar date written `2019-09-29`. Whole days only: nothing a partnership publishes needs a time of day. */
export const IsoDateSchema = z.iso
  .date({ error: ({ input }) => dateAdvice(input) })
  .meta({ examples: ['2019-09-29'] });

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** What is wrong with a date, in a sentence. */
function dateAdvice(input: unknown): string {
  const [, year, month, day] =
    (typeof input === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(input) : null) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    return 'Write a date as year-month-day, for example 2019-09-29.';
  if (Number(month) < 1 || Number(month) > 12)
    return `There is no month ${month}. Write year-month-day, for example 2019-09-29.`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return `${monthName.format(last)} ${year} has no day ${Number(day)}: its days go from 1 to ${last.getUTCDate()}.`;
}

const months = Array.from({ length: 12 }, (_, month) =>
  monthName.format(new Date(Date.UTC(2000, month, 1))).toLowerCase(),
);

/**
 * A date that was written as people in Britain write dates, in the form that content has; `null` for anything else.
 * @example isoDateOf('1 Dec 2020') // => '2020-12-01'
 */
export function isoDateOf(text: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|\p{L}{3,9})[\s./,-]+(\d{4})$/u.exec(text) ?? [];
  const named = months.findIndex((name) => name.startsWith(month.toLowerCase()));
  const number = /^\d/u.test(month) ? Number(month) : named + 1;
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${year}-${two(number)}-${two(Number(day))}`;
  return z.iso.date().safeParse(date).success ? date : null;
}

/** A span of days, both ends included. */
export const DateSpanSchema = z
  .strictObject({
    from: IsoDateSchema.meta({
      title: 'First day',
      description: 'The first day of the period.',
      examples: ['2018-04-01'],
    }),
    to: IsoDateSchema.meta({
      title: 'Last day',
      description: 'The last day of the period.',
      examples: ['2019-03-31'],
    }),
  })
  .refine((span) => span.from <= span.to, {
    error: 'The period ends before it starts. Swap "from" and "to", or correct one of them.',
    path: ['to'],
  });
export type DateSpan = z.infer<typeof DateSpanSchema>;
