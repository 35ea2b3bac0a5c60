import type { Duration, TimeLimit } from '../schemas/timeLimit.ts';
import type { BankHolidays } from './bankHolidays.ts';
import { dateText } from './dateText.ts';
import type { DueDate } from './dueDate.ts';
import { durationText } from './timeLimitText.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day in words with its weekday. @example dayText('2019-09-19') // => 'Thursday 19 September 2019' */
export function dayText(date: string): string {
  return `${weekdays[new Date(date).getUTCDay()] ?? ''} ${dateText(date)}`;
}

const openings: Record<TimeLimit['direction'], string> = {
  within: 'By',
  before: 'On or before',
  'at-least': 'Not before',
};

/** What a reader must know about a due date: the day, what was not counted, and what is uncertain. */
export function dueDateText(
  event: string,
  duration: Duration,
  direction: TimeLimit['direction'],
  due: DueDate,
  { firstYear, lastYear }: BankHolidays,
): string[] {
  const side = direction === 'before' ? 'before' : 'after';
  const leftOut = due.leftOut.map(({ date, name }) => `${name}, ${dateText(date)}`);
  const countsHolidays = duration.unit === 'working-days';
  return [
    `${openings[direction]} ${dayText(due.date)}: ${durationText(duration)} ${side} ${dayText(event)}.`,
    leftOut.length > 0 ? `Not counted besides weekends: ${leftOut.join('; ')}.` : '',
    due.isDayOff
      ? 'That is a weekend or a bank holiday. If you need an office that is open, act before it.'
      : '',
    countsHolidays && !due.isCovered
      ? `Bank holidays are known here from ${firstYear} to ${lastYear} only, so the day may be wrong. Check it on GOV.UK.`
      : '',
  ].filter((sentence) => sentence !== '');
}
