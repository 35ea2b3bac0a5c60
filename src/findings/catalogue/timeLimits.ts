import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of time limits. */
export const timeLimitFindings = {
  'bank-holidays-ending': {
    severity: 'warning',
    title: 'Bank holidays that are not known yet',
    explanation:
      'Due dates are worked out with the bank holidays of England, and the longest limit in working days now reaches into a year that this version does not know. Use a newer version, or add the year to src/data/bankHolidaysEngland.json from GOV.UK.',
    wrong: 'referenceDate: 2027-12-20    # with bank holidays known up to 2027',
    right: 'referenceDate: 2027-12-20    # with bank holidays known up to 2028',
  },
} as const satisfies Record<string, CatalogueEntry>;
