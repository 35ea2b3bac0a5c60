import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of practice reviews. */
export const practiceReviewFindings = {
  'review-unanswered': {
    severity: 'error',
    title: 'A published review with an unanswered recommendation',
    explanation:
      'Readers want to know what was done about each recommendation, and why something was not done. For adult reviews the law requires it. Give the decision, the answer and the date, and the reasons unless it is accepted.',
    wrong: 'recommendations:\n  - id: one-record\n    text: Keep one record of events.',
    right:
      'recommendations:\n  - id: one-record\n    text: Keep one record of events.\n    answer:\n      decision: accepted\n      text: All services now add to one chronology.\n      date: 2023-10\n      source: { document: minutes }',
  },
  'review-display-short': {
    severity: 'error',
    title: 'A review to be removed within a year',
    explanation:
      'A practice review about a child must stay on the site for at least a year after publication. Write a later date, or remove the field to keep the review permanently.',
    wrong: 'published: 2023-11-20\nonSiteUntil: 2024-05-20',
    right: 'published: 2023-11-20\nonSiteUntil: 2024-11-20',
  },
  'review-code-name': {
    severity: 'error',
    title: 'A code name that is a person’s name',
    explanation:
      'Readers may think it is the real name, and it is the real name of someone else. Choose a word that is not a person’s name. If the family chose the name, add it to "publicNames" in site.yaml.',
    wrong: 'codeName: Daniel',
    right: 'codeName: Kingfisher',
  },
  'review-dates': {
    severity: 'error',
    title: 'Review dates out of order',
    explanation:
      'A review is commissioned, concluded, sent to the Panel and published, in this order. Correct the date that is wrong.',
    wrong: 'commissioned: 2023-03\nconcluded: 2022-09',
    right: 'commissioned: 2022-03\nconcluded: 2022-09',
  },
  'review-status': {
    severity: 'error',
    title: 'A review status contradicted by its dates',
    explanation:
      'A concluded review must have the date its findings were agreed. A review in progress must not have one.',
    wrong: 'status: concluded\ndates: { commissioned: 2022-03 }',
    right: 'status: concluded\ndates: { commissioned: 2022-03, concluded: 2022-09 }',
  },
  'review-due': {
    severity: 'warning',
    title: 'A review deadline',
    explanation:
      'On a live site, the check compares each review’s dates with the reference date: when it has to be sent to the Panel, when it was due to be published, and when it may be removed.',
    wrong: 'publishBy: 2024-09-01    # and the reference date is 2024-10-07',
    right: 'published: 2024-09-01',
  },
  'review-identifiable': {
    severity: 'warning',
    title: 'Pages that together may identify the person in a review',
    explanation:
      'A review is about one person. An age, a place, a school, a date or an ethnic group may be harmless alone, but together they can identify someone. The check brings together what the review and all other pages say about them. Read the pages with your data protection officer.',
    wrong: 'ageGroup: Under 1\nethnicGroup: Somali\narea: Two streets near the station',
    right: 'ageGroup: Under 5',
  },
  'case-identifiable': {
    severity: 'warning',
    title: 'A case study that may identify one person',
    explanation:
      'Initials, an age, a street, a school and the date of an incident in one part of a text can be enough to identify someone. Read it with your data protection officer, and leave out anything the learning does not need.',
    wrong: 'J.B. (14) goes to Ashmere High School and was hurt on 3 May 2025.',
    right: 'A young person was hurt on the way home from school.',
  },
} as const satisfies Record<string, CatalogueEntry>;
