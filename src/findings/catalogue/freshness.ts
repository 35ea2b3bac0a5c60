import type { CatalogueEntry } from '../catalogueEntry.ts';

/** What time has passed by. */
export const freshnessFindings = {
  'holder-old': {
    severity: 'warning',
    title: 'A post-holder who was last confirmed long ago',
    explanation:
      'The name was checked more than three years before the reference date of the site. Find out who holds the post now, or delete "holder".',
    wrong: 'holder:\n  name: A Person\n  asOf: 2015-04-01',
    right: 'holder:\n  name: Another Person\n  asOf: 2019-09-19',
  },
  'edition-superseded': {
    severity: 'warning',
    title: 'Guidance that another edition has replaced',
    explanation:
      'The page answers an edition of the guidance, and the edition that replaced it was already in force. Answer the newer one; keep the older one as well when the period began under it.',
    wrong: 'answers: [working-together-2018]    # in a report on 2024/25',
    right: 'answers: [working-together-2023]',
  },
  'accessibility-results-old': {
    severity: 'warning',
    title: 'A test of the site that is more than twelve months old',
    explanation:
      'The accessibility statement must be kept under review, and old results say nothing about the site of today: the statement claims nothing from them. Test the site again and record the results.',
    wrong: 'date: 2018-03-01    # in results/accessibility.yaml, with referenceDate: 2019-09-19',
    right: 'date: 2019-09-02',
  },
  'reference-date-behind': {
    severity: 'warning',
    title: 'Reference date is earlier than the site’s own tests',
    explanation:
      'The reference date decides what is overdue or out of date. Tests were recorded more than twelve months after it, so it has probably been forgotten, and nothing on the site can become overdue. Set it to the day on which the content was last reviewed.',
    wrong: 'referenceDate: 2019-09-19    # with tests of 2021-02-01',
    right: 'referenceDate: 2021-01-29',
  },
  'accessibility-problems-recorded': {
    severity: 'warning',
    title: 'Problems that a test of the site has found',
    explanation:
      'The recorded tests found something that keeps people out, and the accessibility statement says so. Fix it, build the site, and run "npm run examine -- --record" again.',
    wrong: 'problems:\n  - aspect: rules\n    text: empty-table-header',
    right: 'problems: []',
  },
  'date-future': {
    severity: 'warning',
    title: 'Something that is said to have happened later than the reference date',
    explanation:
      'A live site would tell readers that something has happened on a day that has not come. Correct the date, or set "referenceDate" to the day of publication.',
    wrong: 'reviewed: 2027-01-05    # while referenceDate is 2026-11-29',
    right: 'reviewed: 2026-11-29',
  },
  'report-late': {
    severity: 'warning',
    title: 'A report whose last day for publication has passed',
    explanation:
      'The rules that the report answers name a last day for publication, and the report is not published. Publish it as soon as it is signed, and say in it why it is late.',
    wrong: 'status: draft    # of 2024-25, while referenceDate is 2025-10-05',
    right: 'status: published\npublished: 2025-09-26',
  },
} as const satisfies Record<string, CatalogueEntry>;
