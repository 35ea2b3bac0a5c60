import type { Words } from '../words/words.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The short names of the months, from January. */
export function monthNames(words: Words): string[] {
  return months.map((month) => words(`charts.months.${month}`));
}

/** Labels for every `step`th month: `Apr` over `2018`, then `May`, and the year again when it changes. */
export function monthLabels(
  months: readonly number[],
  step: number,
  names: readonly string[],
): string[][] {
  let yearShown: number | undefined;
  return months.map((month, index) => {
    if (index % step !== 0) {
      return [];
    }
    const name = names[month % 12] ?? '';
    const year = Math.floor(month / 12);
    const label = year === yearShown ? [name] : [name, String(year)];
    yearShown = year;
    return label;
  });
}
