import data from '../data/bankHolidaysEngland.json' with { type: 'json' };
import type { PhraseIn } from '../words/phraseName.ts';
import type { Words } from '../words/words.ts';
import { english } from '../words/words.ts';

/** The bank holidays of a country, as far as they are known. */
export interface BankHolidays {
  /** The first year that is covered, whole. */
  firstYear: number;
  /** The last year that is covered, whole. */
  lastYear: number;
  /** The days on which each holiday is kept, year by year. */
  holidays: { name: string; days: string[] }[];
}

/** The bank holidays of England, from GOV.UK under the Open Government Licence, with their names in the language of the site. */
export function bankHolidaysIn(words: Words): BankHolidays {
  return {
    firstYear: data.firstYear,
    lastYear: data.lastYear,
    holidays: data.holidays.map(({ id, days }) => ({
      name: words(`thresholds.holidays.${id as PhraseIn<'thresholds.holidays'>}`),
      days,
    })),
  };
}

/** The same with their English names. */
export const bankHolidaysEngland = bankHolidaysIn(english);
