import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of practice reviews. */
export const practiceReviewFindings = {
  'review-unanswered': {
    severity: 'error',
    title: 'A published review with a recommendation that has no answer',
    explanation:
      'Readers, and the law for adult reviews, ask what was done about each recommendation, and why something was not done. Give the decision, the answer and the date, and the reasons unless it is accepted.',
    wrong: 'recommendations:\n  - id: one-record\n    text: Keep one record of events.',
    right:
      'recommendations:\n  - id: one-record\n    text: Keep one record of events.\n    answer:\n      decision: accepted\n      text: All services now add to one chronology.\n      date: 2023-10\n      source: { document: minutes }',
  },
  'review-display-short': {
    severity: 'error',
    title: 'A review that is taken down before a year is over',
    explanation:
      'A practice review about a child stays on the site for at least a year after publication. Write a later day, or leave the field out to keep the review for good.',
    wrong: 'published: 2023-11-20\nonSiteUntil: 2024-05-20',
    right: 'published: 2023-11-20\nonSiteUntil: 2024-11-20',
  },
  'review-code-name': {
    severity: 'error',
    title: 'A code name that is the name of a person',
    explanation:
      'Readers take such a name for the real one, and it is the real name of someone else. Choose a word that no one is called. A name that the family chose goes under "publicNames" in site.yaml.',
    wrong: 'codeName: Daniel',
    right: 'codeName: Kingfisher',
  },
  'review-dates': {
    severity: 'error',
    title: 'Dates of a review that are out of order',
    explanation:
      'A review is commissioned, concluded, sent to the Panel and published, in this order. One of the two dates is wrong.',
    wrong: 'commissioned: 2023-03\nconcluded: 2022-09',
    right: 'commissioned: 2022-03\nconcluded: 2022-09',
  },
  'review-status': {
    severity: 'error',
    title: 'A status of a review that its dates contradict',
    explanation:
      'A review that is over has the date on which its findings were agreed. One that is going on has none.',
    wrong: 'status: concluded\ndates: { commissioned: 2022-03 }',
    right: 'status: concluded\ndates: { commissioned: 2022-03, concluded: 2022-09 }',
  },
  'review-due': {
    severity: 'warning',
    title: 'Something that is due with a review',
    explanation:
      'On a live site the check compares the dates of each review with the reference date: when it has to be sent to the Panel, when it was to be published, and when it may be taken down.',
    wrong: 'publishBy: 2024-09-01    # and the reference date is 2024-10-07',
    right: 'published: 2024-09-01',
  },
  'review-identifiable': {
    severity: 'warning',
    title: 'Pages that together point to the person in a review',
    explanation:
      'A review is about one person. An age, a place, a school, a date or an ethnic group may each be harmless, and together they can point to somebody. The check puts together what the review and all other pages tell of it. Read them with your data protection officer.',
    wrong: 'ageGroup: Under 1\nethnicGroup: Somali\narea: Two streets near the station',
    right: 'ageGroup: Under 5',
  },
  'case-identifiable': {
    severity: 'warning',
    title: 'A case study that may point to one person',
    explanation:
      'Initials, an age, a street, a school and the date of an incident, together in one part of a text, can be enough to recognise somebody. Read it with your data protection officer, and leave out what the learning does not need.',
    wrong: 'J.B. (14) goes to Ashmere High School and was hurt on 3 May 2025.',
    right: 'A young person was hurt on the way home from school.',
  },
} as const satisfies Record<string, CatalogueEntry>;
