import type { Duration, TimeLimit } from '../schemas/timeLimit.ts';
import type { PhraseName } from '../words/phraseName.ts';
import type { Values, Words } from '../words/words.ts';
import type { BankHolidays } from './bankHolidays.ts';
import type { DueDate } from './dueDate.ts';
import { durationText } from './timeLimitText.ts';

/** As much of the words of the site as a due date needs: a script in the browser has no more. */
export interface DueDateWords extends Pick<Words, 'date' | 'weekday'> {
  (
    phrase: Extract<PhraseName, `${'site.dueDate' | 'thresholds.duration'}.${string}`>,
    values?: Values,
  ): string;
}

/** What a reader must know about a due date: the day, what was not counted, and what is uncertain. */
export function dueDateText(
  event: string,
  duration: Duration,
  direction: TimeLimit['direction'],
  due: DueDate,
  { firstYear, lastYear }: BankHolidays,
  words: DueDateWords,
): string[] {
  const leftOut = due.leftOut.map(({ date, name }) => `${name}, ${words.date(date)}`);
  return [
    words(`site.dueDate.${direction}`, {
      day: words.weekday(due.date),
      duration: durationText(duration, words),
      event: words.weekday(event),
    }),
    ...(leftOut.length > 0 ? [words('site.dueDate.leftOut', { days: leftOut.join('; ') })] : []),
    ...(due.isDayOff ? [words('site.dueDate.dayOff')] : []),
    ...(duration.unit === 'working-days' && !due.isCovered
      ? [words('site.dueDate.unsure', { from: String(firstYear), to: String(lastYear) })]
      : []),
  ];
}
