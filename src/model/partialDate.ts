import { english } from '../words/words.ts';

/** The first day of a day, month or year. @example firstDay('2019-04') // => '2019-04-01' */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a day, month or year. @example lastDay('2019-02') // => '2019-02-28' */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  // Day 0 of the next month is the last day of this one.
  return `${year}-${month}-${day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`;
}

/** A day, month or year in English words. */
export const partialDateText = english.date;

/** Whether a date lies wholly before another, however exact the two are. @example isBefore('2019-04', '2019-04-15') // => false */
export function isBefore(date: string, other: string): boolean {
  return lastDay(date) < firstDay(other);
}

/** Orders dates by their first day, the less exact first. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  if (first === second) return a.length - b.length;
  return first < second ? -1 : 1;
}

const units: Record<string, (date: Date, count: number) => void> = {
  day: (date, count) => date.setUTCDate(date.getUTCDate() + count),
  week: (date, count) => date.setUTCDate(date.getUTCDate() + 7 * count),
  month: (date, count) => addMonths(date, count),
  year: (date, count) => addMonths(date, 12 * count),
};

/**
 * The last day of a timescale such as `within 3 months`, or `null` when it has no number.
 * @example deadline('2011-02-25', 'within 3 months') // => '2011-05-25'
 */
export function deadline(published: string, timescale: string): string | null {
  const match = /^within (\d+) (day|week|month|year)s?$/u.exec(timescale);
  if (match === null) return null;
  const date = new Date(`${lastDay(published)}T00:00:00Z`);
  units[match[2] ?? '']?.(date, Number(match[1]));
  return date.toISOString().slice(0, 10);
}

/** Adds months; a day that the new month does not have becomes its last day. */
function addMonths(date: Date, count: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
