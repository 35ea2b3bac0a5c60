import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults in what the content says as a whole. */
export const partnershipFindings = {
  'term-duplicate': {
    severity: 'error',
    title: 'Two entries for one term, or one abbreviation for two terms',
    explanation:
      'A reader who looks a word up must find one answer. Merge the entries, or keep the abbreviation in one of them.',
    wrong: 'abbreviation: CPA    # in two entries',
    right: 'abbreviation: CPA    # in one entry, and a source note about the other meaning',
  },
  'alias-shadows': {
    severity: 'error',
    title: 'An alias that is another entry’s name',
    explanation:
      'The search would send the reader to the wrong entry. Remove the alias, or link the other entry under seeAlso.',
    wrong: 'aliases:\n  - LADO    # in designated-safeguarding-lead.mdx',
    right: 'seeAlso:\n  - local-authority-designated-officer',
  },
  'superseded-by-missing': {
    severity: 'error',
    title: 'A superseded term without its replacement',
    explanation: 'A reader who finds an old term needs the new one. Name it under supersededBy.',
    wrong: 'status: superseded',
    right: 'status: superseded\nsupersededBy:\n  - integrated-care-board',
  },
  'name-not-allowed': {
    severity: 'error',
    title: 'A person’s name where only posts are allowed',
    explanation:
      'Names are shown only for the senior officers of the safeguarding partners. Everywhere else give the post.',
    wrong: 'holder:\n  name: A Person    # in a relevant agency',
    right: 'title: Service manager',
  },
  'everyday-words-lost': {
    severity: 'warning',
    title: 'Everyday words that lead nowhere',
    explanation:
      'Everyday words help the search only where they mean words that a page is called by. Write under "mean" what is in a title, an alias or a keyword.',
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
    explanation: 'Each report covers days of its own. Correct the period of one of them.',
    wrong: 'period:\n  from: 2018-04-01\n  to: 2019-03-31    # in two reports',
    right: 'period:\n  from: 2019-04-01\n  to: 2020-03-31',
  },
  'order-duplicate': {
    severity: 'error',
    title: 'Two entries in the same place',
    explanation:
      'The order of two pages is the same number, so it is not clear which comes first. Change one.',
    wrong: 'order: 10    # in two sections',
    right: 'order: 10 in one and order: 20 in the other',
  },
  'brand-unreadable': {
    severity: 'error',
    title: 'A colour on which white text cannot be read',
    explanation:
      'The header is drawn in the colour "brandColour" with white text on it. People with weak sight could not read it, and the regulations do not allow it. Choose a darker colour.',
    wrong: "brandColour: '#9ad0c8'",
    right: "brandColour: '#0b4f4a'",
  },
  'banner-missing': {
    severity: 'error',
    title: 'A demonstration site without its banner',
    explanation:
      'A demonstration must say on every page that it is one. Write the words under "banner" in site.yaml.',
    wrong: 'status: demonstration',
    right: 'status: demonstration\nbanner: This is a demonstration site.',
  },
  'address-example': {
    severity: 'error',
    title: 'An example address on a live site',
    explanation:
      'A new site starts with example addresses. They belong to no one, so readers who follow one get nowhere. Write the real address before the site goes live.',
    wrong: 'status: live\nurl: https://partnership.example',
    right: 'status: live\nurl: https://www.valepartnership.org.uk',
  },
  'front-door-without-number': {
    severity: 'error',
    title: 'A live site whose front door cannot be called',
    explanation:
      'Anyone worried about a child or an adult must be able to call the service that takes reports. It is the contact with "frontDoor: true" in site.yaml, or the first one where none is marked. Add its telephone number, its hours, and who answers outside them.',
    wrong: "contacts:\n  - name: Vale children's services\n    frontDoor: true",
    right:
      "contacts:\n  - name: Vale children's services\n    frontDoor: true\n    telephone: 01632 960 100\n    hours: Monday to Friday, 9am to 5pm\n    outOfHours:\n      telephone: 01632 960 199",
  },
} as const satisfies Record<string, CatalogueEntry>;
