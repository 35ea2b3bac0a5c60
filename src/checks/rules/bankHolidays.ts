import { finding } from '../../findings/catalogue.ts';
import { bankHolidaysEngland } from '../../model/bankHolidays.ts';
import { dueDate } from '../../model/dueDate.ts';
import type { Rule } from '../rule.ts';

/** A limit that begins on the reference date ends within the years whose bank holidays are known. */
export const bankHolidays: Rule = ({ entries }) => {
  const limits = entries.timeLimits.flatMap(({ data }) => data.timeLimits);
  const counted = limits.flatMap(({ limit }) => (limit?.unit === 'working-days' ? [limit] : []));
  const [longest] = counted.toSorted((a, b) => b.value - a.value);
  if (longest === undefined) return [];
  const { lastYear } = bankHolidaysEngland;
  return entries.site.flatMap((site) => {
    const due = dueDate(site.data.referenceDate, longest, bankHolidaysEngland);
    if (due === null || due.date <= `${lastYear}-12-31`) return [];
    return [
      finding(
        'bank-holidays-ending',
        site.place(['referenceDate']),
        `The program has bank holidays up to ${lastYear}, but a limit of ${longest.value} working days from ${site.data.referenceDate} ends later.`,
        'Use a newer version of this program, or add the next year to src/data/bankHolidaysEngland.json from GOV.UK.',
      ),
    ];
  });
};
