import { dateText } from '../../model/dateText.ts';

/** A time in words, as the clock of this computer has it. @example timeText('2026-11-29T14:05:00.000Z') // => '29 November 2026, 14:05' */
export function timeText(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${dateText(day)}, ${two(time.getHours())}:${two(time.getMinutes())}`;
}
