import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of reports, their coverage and their sign-off. */
export const reportFindings = {
  'requirement-missed': {
    severity: 'error',
    title: 'A published report that leaves out something required',
    explanation:
      'A report that is approved or published must meet everything that is required of it. A reason is not enough. Write what is missing, or keep the report a draft.',
    wrong: 'status: published    # and no section meets WT18-YR-03',
    right: 'meets: [WT18-YR-03]    # in the section that says how effective the arrangements were',
  },
  'requirement-unexplained': {
    severity: 'warning',
    title: 'Something expected that is not there, and no reason given',
    explanation:
      'Readers see on the coverage page what is not met. Say why under "explanations", or add what is missing.',
    wrong: 'answers: [working-together-2018]    # nothing on WT18-YR-06',
    right:
      'explanations:\n  - requirements: [WT18-YR-06]\n    why: The papers record no decision on a recommendation of a review.',
  },
  'explanation-unneeded': {
    severity: 'warning',
    title: 'A reason for a gap that is not there',
    explanation: 'The requirement is met, or is not asked here, so the reason misleads. Delete it.',
    wrong: 'explanations:\n  - requirements: [WT18-YR-02]    # which a section meets',
    right: 'explanations: []',
  },
  'impact-outside-report': {
    severity: 'error',
    title: 'A part of a report on another page',
    explanation:
      'Statements of impact and lists of limited progress draw on the file report.yaml, so they can only be used in sections of a report.',
    wrong: '<Impact evidence="survey">    # in arrangements/training.mdx',
    right: '<Impact evidence="survey">    # in reports/2019-20/training.mdx',
  },
  'report-dates': {
    severity: 'error',
    title: 'Dates of a report that do not fit its status',
    explanation:
      'A report is written about a period, then signed, approved and published, in this order, and nothing in it is in the future. Give the dates that its status asks for, and none that it does not. What has happened is judged on "referenceDate" in site.yaml: bring it up to date.',
    wrong: 'status: published',
    right: 'status: published\napproved: 2019-07-15\npublished: 2019-07-31',
  },
  'sign-off-missing': {
    severity: 'error',
    title: 'An approved or published report without every signature',
    explanation:
      'Every body that was a safeguarding partner when the report was first signed has to sign it before it is approved. Let those that are missing sign with "npm run sign-off", or keep the report a draft.',
    wrong: 'status: approved    # signed by the council alone',
    right: 'status: draft',
  },
  'sign-off-partner': {
    severity: 'error',
    title: 'A signature that is not a safeguarding partner’s',
    explanation:
      'Only a post of a safeguarding partner can sign off a report: one that was on the page of the agency when the report was first signed, and that existed on the day. Correct the post or the organisation, or take the signature away and let the right one sign.',
    wrong: 'post: Head teacher\norganisation: a-school',
    right: 'post: Director of Children’s Services\norganisation: the-council',
  },
  'sign-off-broken': {
    severity: 'error',
    title: 'A report that has changed since it was signed',
    explanation:
      'The digest that was signed does not fit the report any more. Put the named files back, or record the change: a draft is signed again with "npm run sign-off -- <year> --again", a published report is corrected with --what and --why.',
    wrong: 'a figure changed after the sign-off',
    right:
      'npm run sign-off -- 2019-20 --post "..." --organisation ... --date 2020-11-02 --what "..." --why "..."',
  },
  'sign-off-record': {
    severity: 'error',
    title: 'A record of signatures that contradicts itself',
    explanation:
      'The signatures in sign-off.yaml are over other texts than it lists. The command writes this file: do not edit its digests. Put the file back from the last version, or sign again.',
    wrong: 'digest: 0000...    # typed by hand',
    right: 'npm run sign-off -- 2019-20 --again ...',
  },
  'frozen-unsigned': {
    severity: 'warning',
    title: 'Frozen copies of a report that no one has signed',
    explanation:
      'When a report is first signed, the program copies what it is based on into the folder "frozen" and draws the report from these copies. Without a signature they count for nothing and mislead. Delete the folder, or put sign-off.yaml back.',
    wrong: 'reports/2019-20/frozen/facts.yaml    # and no reports/2019-20/sign-off.yaml',
    right: 'npm run sign-off -- 2019-20 ...    # makes both',
  },
  'copy-overdue': {
    severity: 'warning',
    title: 'A copy of a report that is overdue',
    explanation:
      'Some requirements ask for a copy of the report to be sent to a body within so many days of publication, and that day has passed. Send it, and add the body under "recipients" in sign-off.yaml. The signatures do not cover the recipients.',
    wrong: 'recipients: []    # eight days after publication',
    right: 'recipients:\n  - name: Child Safeguarding Practice Review Panel\n    sent: 2020-10-02',
  },
  'report-unresolved': {
    severity: 'error',
    title: 'A published report with open findings',
    explanation:
      'In a report that is published nothing may be left open, not even a warning. Correct what the other findings about its files name. A report with frozen copies had nothing open when it was signed, and is not stopped by a warning that comes later.',
    wrong: 'status: published    # with a warning about one of its files',
    right: 'no finding about any of its files',
  },
  'address-taken': {
    severity: 'error',
    title: 'A page whose address the site needs itself',
    explanation: 'The site makes a page of its own at this address. Give the file another name.',
    wrong: 'reports/2019-20/print.mdx',
    right: 'reports/2019-20/printing.mdx',
  },
  'contribution-missing': {
    severity: 'warning',
    title: 'A part of a report that a partner still owes',
    explanation:
      'The report asks each of these bodies for its part, and the day by which it was due has passed. Ask for it. If the report is published without it, the page names the body.',
    wrong:
      'contributionsOwed: { from: [police], due: 2019-06-30 }    # and there is no contributions/police.mdx',
    right: 'reports/2018-19/contributions/police.mdx',
  },
  'contribution-unasked': {
    severity: 'error',
    title: 'A part of a report by a body that owes none',
    explanation:
      'The file is named after the agency that wrote it, and the agency is named under "contributionsOwed" in report.yaml. Correct the name of the file, or add the agency there.',
    wrong: 'reports/2018-19/contributions/polcie.mdx',
    right: 'reports/2018-19/contributions/police.mdx',
  },
} as const satisfies Record<string, CatalogueEntry>;
