/** A way of writing periods that follow one another, each as a whole number and back. */
interface Calendar {
  /** The number of the period, one higher for the next; `null` if the text is not such a period. */
  number(text: string): number | null;
  /** The period as the data writes it. */
  text(number: number): string;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
/** The financial year that begins in a year. @example financialYear(2019) // => '2019-20' */
export const financialYear = (year: number): string => `${year}-${twoDigits((year + 1) % 100)}`;

function startOfFinancialYear(text: string): number | null {
  const year = Number(text.slice(0, 4));
  return text === financialYear(year) ? year : null;
}

function quarters(
  name: (year: number) => string,
  yearOf: (text: string) => number | null,
): Calendar {
  return {
    number(text) {
      const [, yearText = '', quarter] = /^(\d{4}(?:-\d{2})?) Q([1-4])$/u.exec(text) ?? [];
      const year = yearOf(yearText);
      return year === null ? null : year * 4 + Number(quarter) - 1;
    },
    text: (number) => `${name(Math.floor(number / 4))} Q${(number % 4) + 1}`,
  };
}

const years: Calendar = {
  number: (text) => (/^\d{4}$/u.test(text) ? Number(text) : null),
  text: String,
};

const months: Calendar = {
  number(text) {
    const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text) ?? [];
    return year === undefined ? null : Number(year) * 12 + Number(month) - 1;
  },
  text: (number) => `${Math.floor(number / 12)}-${twoDigits((number % 12) + 1)}`,
};

/** A financial year comes before a month: periods that may be read as either are years. */
const calendars: readonly Calendar[] = [
  years,
  { number: startOfFinancialYear, text: financialYear },
  months,
  quarters(String, years.number),
  quarters(financialYear, startOfFinancialYear),
];

/** Whether a text of the form year-month-day names a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a text names a period that exists: a year, a financial year, a quarter, a month or a day. */
export function isPeriod(text: string): boolean {
  return isDay(text) || calendars.some((calendar) => calendar.number(text) !== null);
}

/** The period before another one. @example periodBefore('2018-19') // => '2017-18' */
export function periodBefore(period: string): string | null {
  for (const calendar of calendars) {
    const number = calendar.number(period);
    if (number !== null) return calendar.text(number - 1);
  }
  return null;
}

const days: Calendar = {
  number: (text) => (isDay(text) ? Date.parse(text) / 86_400_000 : null),
  text: (number) => new Date(number * 86_400_000).toISOString().slice(0, 10),
};

/** Whether periods are of one length: all years, say, or all months. */
export function areOfOneLength(periods: readonly string[]): boolean {
  return numbersOf(periods) !== null;
}

/** Whether periods of one length follow one another, forwards or backwards. */
export function areInOrder(periods: readonly string[]): boolean {
  const numbers = numbersOf(periods) ?? [];
  const signs = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  return new Set(signs).size < 2 && !signs.includes(0);
}

function numbersOf(periods: readonly string[]): number[] | null {
  for (const calendar of [...calendars, days]) {
    const numbers = periods.flatMap((period) => calendar.number(period) ?? []);
    if (numbers.length === periods.length) return numbers;
  }
  return null;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * The periods of a table with those that it leaves out, so that each step in time is as long as the next.
 * @param periods in order of time, forwards or backwards; any others are returned as they are
 *
 * @example everyPeriod(['2010-11', '2011-12', '2013-14']) // => ['2010-11', '2011-12', '2012-13', '2013-14']
 * @example everyPeriod(['2011', '2013', '2015']) // => ['2011', '2013', '2015']: every second year, none left out
 */
export function everyPeriod(periods: readonly string[]): string[] {
  for (const calendar of calendars) {
    const numbers = periods.flatMap((period) => calendar.number(period) ?? []);
    const [first] = numbers;
    if (first === undefined || numbers.length < periods.length) continue;
    const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
    const direction = Math.sign(steps[0] ?? 0);
    if (direction === 0 || steps.some((step) => Math.sign(step) !== direction)) break;
    const step = steps.map(Math.abs).reduce(greatestCommonDivisor);
    const count = Math.abs((numbers.at(-1) ?? first) - first) / step;
    return Array.from({ length: count + 1 }, (_, index) =>
      calendar.text(first + direction * step * index),
    );
  }
  return [...periods];
}
