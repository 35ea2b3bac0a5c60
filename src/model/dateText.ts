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
