import type { DateSpan } from '../schemas/isoDate.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in words. @example dateText('2019-09-19') // => '19 September 2019' */
export function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${monthName(Number(month))} ${year}`;
}

/** The name of a month, counted from 1. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

/** A span of days in words. @example spanText({ from: '2018-04-01', to: '2019-03-31' }) // => '1 April 2018 to 31 March 2019' */
export function spanText({ from, to }: DateSpan): string {
  return from === to ? dateText(from) : `${dateText(from)} to ${dateText(to)}`;
}
