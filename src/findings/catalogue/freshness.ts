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
} as const satisfies Record<string, CatalogueEntry>;
