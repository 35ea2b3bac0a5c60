import type { AgencyType } from '../schemas/agency.ts';

/** The types of agency in the order of the page, with their words. */
export const agencyTypes: readonly { type: AgencyType; title: string; one: string; meaning: string }[] = [
  {
    type: 'safeguarding-partner',
    title: 'Safeguarding partners',
    one: 'Safeguarding partner',
    meaning: 'They lead the arrangements together and are equally responsible for them in law.',
  },
  {
    type: 'scheduled-relevant-agency',
    title: 'Relevant agencies',
    one: 'Relevant agency',
    meaning: 'Named by the safeguarding partners and listed in the regulations: they must act in accordance with the arrangements.',
  },
  {
    type: 'other-body',
    title: 'Other bodies',
    one: 'Other body',
    meaning: 'Included by local choice. The regulations do not list them, so the legal duty does not reach them.',
  },
  {
    type: 'post-holder',
    title: 'Post-holders',
    one: 'Post-holder',
    meaning: 'People who take part because of the post that they hold.',
  },
];
