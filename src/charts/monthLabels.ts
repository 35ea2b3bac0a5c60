import { monthName } from '../model/dateText.ts';

/** Labels for every `step`th month: `Apr` over `2018`, then `May`, and the year again when it changes. */
export function monthLabels(months: readonly number[], step: number): string[][] {
  let yearShown: number | undefined;
  return months.map((month, index) => {
    if (index % step !== 0) {
      return [];
    }
    const name = monthName((month % 12) + 1).slice(0, 3);
    const year = Math.floor(month / 12);
    const label = year === yearShown ? [name] : [name, String(year)];
    yearShown = year;
    return label;
  });
}
