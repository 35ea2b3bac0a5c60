import { IsoDateSchema } from '../schemas/isoDate.ts';

/**
 * The day of a test: the one that was given, or today by the clock of this machine.
 * @param given a date as it was typed
 */
export function testDate(given: string | undefined): string {
  const date = IsoDateSchema.safeParse(given ?? today());
  if (!date.success)
    throw new Error(
      `"${given}" is not a date. Write it as year, month and day, for example 2026-01-31.`,
    );
  return date.data;
}

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
