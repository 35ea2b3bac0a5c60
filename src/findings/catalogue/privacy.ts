import type { CatalogueEntry } from '../catalogueEntry.ts';

/** What could identify a person. */
export const privacyFindings = {
  'personal-email': {
    severity: 'error',
    title: 'A person’s email address',
    explanation:
      'The address contains a person’s name. When people change posts, their names and mailboxes stay on the web. Give the team’s mailbox, or a web page.',
    wrong: 'Write to jo.bloggs@vale.example.',
    right: 'Write to safeguarding.partnership@vale.example.',
  },
  'personal-telephone': {
    severity: 'error',
    title: 'A telephone number that is not a public one',
    explanation:
      'Public numbers appear once, in the contacts in site.yaml. Any other number may be a person’s own, and would not be updated if it changed. Add the service to the contacts, or leave the number out.',
    wrong: 'Call Jo on 020 7946 0018.',
    right: 'Call the [front door](/worried/).',
  },
  'personal-number': {
    severity: 'error',
    title: 'An NHS or National Insurance number',
    explanation:
      'This looks like one person’s number. It must not be published. Delete it here and in earlier versions.',
    wrong: 'NHS number 943 476 5919',
    right: 'the child’s health record',
  },
  'personal-birth-date': {
    severity: 'error',
    title: 'A date of birth',
    explanation:
      'A date of birth can identify a person. Give an age in years or an age group, and only if readers need it.',
    wrong: 'A girl born on 3 May 2008',
    right: 'A girl in her early teens',
  },
  'personal-postcode': {
    severity: 'warning',
    title: 'A postcode',
    explanation:
      'A full postcode covers about 15 homes. If it is the address of an office, put it in the contacts in site.yaml. Otherwise name the ward or the town.',
    wrong: 'The family lived in ZE3 9XX.',
    right: 'The family lived in the north of the island.',
  },
  'person-named': {
    severity: 'error',
    title: 'A person named in the text',
    explanation:
      'The site names posts, not people. Only the senior officers of the safeguarding partners may be named, with the date, beside their post. If the name is part of the title of a report or a law, add it to "publicNames" in site.yaml.',
    wrong: 'Ms Bloggs chaired the meeting.',
    right: 'The independent chair led the meeting.',
  },
  'person-likely': {
    severity: 'warning',
    title: 'Something that looks like a person’s name or mailbox',
    explanation:
      'A common first name followed by another name, or a mailbox with an initial and a last name, is probably a person’s. Write the post, or the team’s mailbox. If the name is part of the title of a report or a law, add it to "publicNames" in site.yaml.',
    wrong: 'Jane Smith chairs the group.',
    right: 'The independent chair leads the group.',
  },
} as const satisfies Record<string, CatalogueEntry>;
