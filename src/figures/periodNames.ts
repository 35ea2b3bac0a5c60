import type { Words } from '../words/words.ts';

/** A month counted from the year zero, so that the next month is one more. `null` for anything but a month. */
function monthNumber(text: string): number | null {
  const [, year, digits] = /^(\d{4})-(\d{2})$/u.exec(text) ?? [];
  const month = Number(digits);
  return month >= 1 && month <= 12 ? Number(year) * 12 + month - 1 : null;
}

/** Whether a month may as well be a financial year: `2011-12`. */
function isDoubtful(month: number): boolean {
  return (month % 12) + 1 === (Math.floor(month / 12) + 1) % 100;
}

/** The months in a list of periods, with `null` for anything else. One clear month settles the doubtful ones. */
function readEach(periods: readonly string[]): (number | null)[] {
  const months = periods.map(monthNumber);
  const isMonthly = months.some((month) => month !== null && !isDoubtful(month));
  return isMonthly ? months : months.map(() => null);
}

/** The months that periods name, or `null` unless all of them name a month. */
export function readMonths(periods: readonly string[]): number[] | null {
  const months = readEach(periods).filter((month) => month !== null);
  return months.length > 0 && months.length === periods.length ? months : null;
}

/**
 * Periods and days as readers see them, by how the data writes them.
 *
 * @example periodNames(['2018-04', '2018-19', '2018-19 Q1']).get('2018-04') // => 'April 2018'
 */
export function periodNames(periods: readonly string[], words: Words): ReadonlyMap<string, string> {
  const months = readEach(periods);
  return new Map(
    periods.map((period, index) => [period, nameOf(period, months[index] !== null, words)]),
  );
}

/** One period in words. */
function nameOf(period: string, isMonth: boolean, words: Words): string {
  if (isMonth || /^\d{4}-\d{2}-\d{2}$/u.test(period)) return words.date(period);
  return period.replace(/^(\d{4})-(\d{2})(?=$| Q)/u, '$1/$2');
}
