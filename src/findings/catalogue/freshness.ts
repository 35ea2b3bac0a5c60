import type { CatalogueEntry } from '../catalogueEntry.ts';

/** What time has passed by. */
export const freshnessFindings = {
  'holder-old': {
    severity: 'warning',
    title: 'A post-holder not confirmed for over three years',
    explanation:
      'The name was checked more than three years before the reference date of the site. Find out who holds the post now, or delete "holder".',
    wrong: 'holder:\n  name: A Person\n  asOf: 2015-04-01',
    right: 'holder:\n  name: Another Person\n  asOf: 2019-09-19',
  },
  'edition-superseded': {
    severity: 'warning',
    title: 'Guidance that another edition has replaced',
    explanation:
      'The page answers an edition of the guidance that had already been replaced. Answer the newer edition. Keep the older one as well if the period began under it.',
    wrong: 'answers: [working-together-2018]    # in a report on 2024/25',
    right: 'answers: [working-together-2023]',
  },
  'accessibility-results-old': {
    severity: 'warning',
    title: 'A site test more than 12 months old',
    explanation:
      'You must keep the accessibility statement under review. Old results tell readers nothing about the site today, so the statement does not use them. Test the site again and record the results.',
    wrong: 'date: 2018-03-01    # in results/accessibility.yaml, with referenceDate: 2019-09-19',
    right: 'date: 2019-09-02',
  },
  'reference-date-behind': {
    severity: 'warning',
    title: 'Reference date is earlier than the site’s own tests',
    explanation:
      'The reference date decides what is overdue or out of date. Tests were recorded more than 12 months after it, so it has probably been forgotten. Until you update it, nothing on the site becomes overdue. Set it to the date the content was last reviewed.',
    wrong: 'referenceDate: 2019-09-19    # with tests of 2021-02-01',
    right: 'referenceDate: 2021-01-29',
  },
  'accessibility-problems-recorded': {
    severity: 'warning',
    title: 'Problems found by a test of the site',
    explanation:
      'The recorded tests found something that prevents people from using the site, and the accessibility statement says so. Fix it, build the site, and run "npm run examine -- --record" again.',
    wrong: 'problems:\n  - aspect: rules\n    text: empty-table-header',
    right: 'problems: []',
  },
  'date-future': {
    severity: 'warning',
    title: 'Something recorded as having happened after the reference date',
    explanation:
      'A live site would tell readers that something has happened on a date still to come. Correct the date, or set "referenceDate" to the date of publication.',
    wrong: 'reviewed: 2027-01-05    # while referenceDate is 2026-11-29',
    right: 'reviewed: 2026-11-29',
  },
  'report-late': {
    severity: 'warning',
    title: 'A report past its publication deadline',
    explanation:
      'The rules the report answers set a deadline for publication, and the report is not published. Publish it as soon as it is signed, and explain in it why it is late.',
    wrong: 'status: draft    # of 2024-25, while referenceDate is 2025-10-05',
    right: 'status: published\npublished: 2025-09-26',
  },
} as const satisfies Record<string, CatalogueEntry>;
