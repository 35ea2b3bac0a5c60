import type { DateSpan } from '../schemas/isoDate.ts';

/** The day after another. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/**
 * The days of a report: 12 months from the end of the last one, or from April when that does not fit its name.
 * @param year the name of the report, for example `2019-20`
 * @param last the days of the report before
 */
export function reportPeriod(year: string, last: DateSpan | undefined): DateSpan {
  const first = year.slice(0, 4);
  const from = last === undefined ? `${first}-04-01` : dayAfter(last.to);
  const start = from.startsWith(first) ? from : `${first}-04-01`;
  const end = new Date(`${start}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  end.setUTCDate(end.getUTCDate() - 1);
  return { from: start, to: end.toISOString().slice(0, 10) };
}

/** A title with the years of another report. @example titleFor('Annual report 2018/19', '2019-20') // => 'Annual report 2019/20' */
export function titleFor(last: string | undefined, year: string): string {
  const years = year.replace('-', '/');
  const title = last?.replace(/\d{4}([/–-])\d{2,4}/u, (_found, sign: string) =>
    year.replace('-', sign),
  );
  return title === undefined || title === last ? `Annual report ${years}` : title;
}
