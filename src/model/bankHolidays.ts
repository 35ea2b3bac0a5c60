import data from '../data/bankHolidaysEngland.json' with { type: 'json' };

/** The bank holidays of a country, as far as they are known. */
export interface BankHolidays {
  /** The first year that is covered, whole. */
  firstYear: number;
  /** The last year that is covered, whole. */
  lastYear: number;
  /** The days on which each holiday is kept, year by year. */
  holidays: { name: string; days: string[] }[];
}

/** The bank holidays of England, from GOV.UK under the Open Government Licence. */
export const bankHolidaysEngland: BankHolidays = {
  firstYear: data.firstYear,
  lastYear: data.lastYear,
  holidays: data.holidays,
};
