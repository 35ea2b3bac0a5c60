import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of time limits. */
export const timeLimitFindings = {
  'bank-holidays-ending': {
    severity: 'warning',
    title: 'Bank holidays not known yet',
    explanation:
      'The site uses bank holidays in England to work out due dates, and the longest limit in working days now runs into a year this version does not have. Use a newer version, or add the year from GOV.UK to src/data/bankHolidaysEngland.json.',
    wrong: 'referenceDate: 2027-12-20    # with bank holidays known up to 2027',
    right: 'referenceDate: 2027-12-20    # with bank holidays known up to 2028',
  },
} as const satisfies Record<string, CatalogueEntry>;
