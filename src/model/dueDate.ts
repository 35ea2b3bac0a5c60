import type { Duration, TimeLimit } from '../schemas/timeLimit.ts';
import type { BankHolidays } from './bankHolidays.ts';

/** The last (or first) day of a time limit. */
export interface DueDate {
  /** The day. */
  date: string;
  /** The bank holidays on the way that were not counted, in order. Empty unless working days are counted. */
  leftOut: { date: string; name: string }[];
  /** Whether the day is a Saturday, a Sunday or a bank holiday. Never so when working days are counted. */
  isDayOff: boolean;
  /** Whether the holidays of every year on the way are known. Otherwise the day may be too early or too late. */
  isCovered: boolean;
}

/**
 * Works out when a time limit ends. The day of the event does not count, whether or not it is a working day. A limit of months
 * or years ends on the same day of the month, or on the last day of the month if it has no such day.
 * @param event the day of the event, `2019-12-09`
 * @param duration how long; hours cannot be counted in days
 * @param holidays the days that are not worked besides Saturdays and Sundays
 * @param direction `before` counts back from the event
 */
export function dueDate(
  event: string,
  { value, unit }: Duration,
  holidays: BankHolidays,
  direction: TimeLimit['direction'] = 'within',
): DueDate | null {
  const step = direction === 'before' ? -1 : 1;
  const count = Math.ceil(value);
  switch (unit) {
    case 'hours':
      return null;
    case 'working-days':
      return workingDays(event, count, step, holidays);
    case 'days':
      return calendarDay(addDays(event, step * count), event, holidays);
    case 'weeks':
      return calendarDay(addDays(event, step * count * 7), event, holidays);
    case 'months':
      return calendarDay(addMonths(event, step * count), event, holidays);
    case 'years':
      return calendarDay(addMonths(event, step * count * 12), event, holidays);
  }
}

function workingDays(event: string, count: number, step: number, holidays: BankHolidays): DueDate {
  const leftOut: DueDate['leftOut'] = [];
  const names = namesOf(holidays);
  let date = event;
  for (let left = count; left > 0;) {
    date = addDays(date, step);
    if (isWeekend(date)) continue;
    const name = names.get(date);
    if (name === undefined) left -= 1;
    else leftOut.push({ date, name });
  }
  return { date, leftOut, isDayOff: false, isCovered: bothCovered(event, date, holidays) };
}

function calendarDay(date: string, event: string, holidays: BankHolidays): DueDate {
  const isDayOff = isWeekend(date) || namesOf(holidays).has(date);
  return { date, leftOut: [], isDayOff, isCovered: bothCovered(event, date, holidays) };
}

/** What each holiday is called, by day. */
function namesOf({ holidays }: BankHolidays): Map<string, string> {
  return new Map(holidays.flatMap(({ name, days }) => days.map((day) => [day, name] as const)));
}

function isCovered(day: string, { firstYear, lastYear }: BankHolidays): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

function bothCovered(event: string, date: string, holidays: BankHolidays): boolean {
  return isCovered(event, holidays) && isCovered(date, holidays);
}

/** A day some days later, or earlier. */
function addDays(day: string, count: number): string {
  return isoDay(Date.parse(day) + count * 86_400_000);
}

/** The same day of another month, or its last day. */
function addMonths(day: string, count: number): string {
  const date = new Date(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return isoDay(date.getTime());
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whether a day is a Saturday or a Sunday. */
function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
