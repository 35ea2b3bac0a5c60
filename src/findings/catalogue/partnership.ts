import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults in what the content says as a whole. */
export const partnershipFindings = {
  'term-duplicate': {
    severity: 'error',
    title: 'Two entries for one term, or one abbreviation for two terms',
    explanation:
      'A reader who looks up a word must find one answer. Merge the entries, or keep the abbreviation in only one of them.',
    wrong: 'abbreviation: CPA    # in two entries',
    right: 'abbreviation: CPA    # in one entry, and a source note about the other meaning',
  },
  'alias-shadows': {
    severity: 'error',
    title: 'An alias that is another entry’s name',
    explanation:
      'The search would take readers to the wrong entry. Remove the alias, or link the other entry under seeAlso.',
    wrong: 'aliases:\n  - LADO    # in designated-safeguarding-lead.mdx',
    right: 'seeAlso:\n  - local-authority-designated-officer',
  },
  'superseded-by-missing': {
    severity: 'error',
    title: 'A superseded term with no replacement',
    explanation: 'A reader who finds an old term needs the new one. Add it under supersededBy.',
    wrong: 'status: superseded',
    right: 'status: superseded\nsupersededBy:\n  - integrated-care-board',
  },
  'name-not-allowed': {
    severity: 'error',
    title: 'A person’s name where only posts are allowed',
    explanation:
      'The site only names the senior officers of the safeguarding partners. Everywhere else, give the post.',
    wrong: 'holder:\n  name: A Person    # in a relevant agency',
    right: 'title: Service manager',
  },
  'everyday-words-lost': {
    severity: 'warning',
    title: 'Everyday words with no matching page',
    explanation:
      'Everyday words only help the search if they point to words used to name a page. Under "mean", use words from a title, an alias or a keyword.',
    wrong: 'everydayWords:\n  - say: [the bridge]\n    mean: [yuoth club]',
    right: 'everydayWords:\n  - say: [the bridge]\n    mean: [youth club]',
  },
  'review-passed': {
    severity: 'warning',
    title: 'A review date that has passed',
    explanation:
      'The page was due to be checked. Check it against its sources, then change "reviewed" and "reviewBy".',
    wrong: 'reviewBy: 2018-01-01',
    right: 'reviewBy: 2020-01-01',
  },
  'review-order': {
    severity: 'error',
    title: 'A review date before the last review',
    explanation: 'The next review must come after the last one.',
    wrong: 'reviewed: 2019-09-19\nreviewBy: 2018-09-19',
    right: 'reviewed: 2019-09-19\nreviewBy: 2020-09-18',
  },
  'report-period-duplicate': {
    severity: 'error',
    title: 'Two reports for one period',
    explanation: 'Two reports cannot cover the same days. Correct the period of one of them.',
    wrong: 'period:\n  from: 2018-04-01\n  to: 2019-03-31    # in two reports',
    right: 'period:\n  from: 2019-04-01\n  to: 2020-03-31',
  },
  'order-duplicate': {
    severity: 'error',
    title: 'Two entries in the same place',
    explanation:
      'Two pages have the same order number, so it is not clear which comes first. Change one.',
    wrong: 'order: 10    # in two sections',
    right: 'order: 10 in one and order: 20 in the other',
  },
  'brand-unreadable': {
    severity: 'error',
    title: 'A colour on which white text cannot be read',
    explanation:
      'The header has white text on the colour "brandColour". People with impaired vision could not read it, and the regulations do not allow it. Choose a darker colour.',
    wrong: "brandColour: '#9ad0c8'",
    right: "brandColour: '#0b4f4a'",
  },
  'banner-missing': {
    severity: 'error',
    title: 'A demonstration site without a banner',
    explanation:
      'Every page of a demonstration must say that it is one. Write the words under "banner" in site.yaml.',
    wrong: 'status: demonstration',
    right: 'status: demonstration\nbanner: This is a demonstration site.',
  },
  'address-example': {
    severity: 'error',
    title: 'An example address on a live site',
    explanation:
      'A new site starts with example addresses. They do not work, so readers who follow one will not find anything. Write the real address before the site goes live.',
    wrong: 'status: live\nurl: https://partnership.example',
    right: 'status: live\nurl: https://www.valepartnership.org.uk',
  },
  'front-door-without-number': {
    severity: 'error',
    title: 'A live site with no telephone number for its front door',
    explanation:
      'Anyone worried about a child or an adult must be able to call the service that takes reports. This is the contact with "frontDoor: true" in site.yaml, or the first contact if none is marked. Add its telephone number, its opening hours, and who answers outside them.',
    wrong: 'contacts:\n  - name: Vale children’s services\n    frontDoor: true',
    right:
      'contacts:\n  - name: Vale children’s services\n    frontDoor: true\n    telephone: 01632 960 100\n    hours: Monday to Friday, 9am to 5pm\n    outOfHours:\n      telephone: 01632 960 199',
  },
} as const satisfies Record<string, CatalogueEntry>;
