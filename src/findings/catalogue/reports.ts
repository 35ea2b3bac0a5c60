import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of reports, their coverage and their sign-off. */
export const reportFindings = {
  'requirement-missed': {
    severity: 'error',
    title: 'A published report with a requirement not met',
    explanation:
      'An approved or published report must meet every requirement. Giving a reason is not enough. Write what is missing, or keep the report as a draft.',
    wrong: 'status: published    # and no section meets WT18-YR-03',
    right: 'meets: [WT18-YR-03]    # in the section that says how effective the arrangements were',
  },
  'requirement-unexplained': {
    severity: 'warning',
    title: 'Something expected is missing, with no reason given',
    explanation:
      'The coverage page shows readers what is not met. Say why under "explanations", or add what is missing.',
    wrong: 'answers: [working-together-2018]    # nothing on WT18-YR-06',
    right:
      'explanations:\n  - requirements: [WT18-YR-06]\n    why: The papers record no decision on a recommendation of a review.',
  },
  'explanation-unneeded': {
    severity: 'warning',
    title: 'A reason for a gap that does not exist',
    explanation:
      'The requirement is met, or does not apply here, so the reason is misleading. Delete it.',
    wrong: 'explanations:\n  - requirements: [WT18-YR-02]    # which a section meets',
    right: 'explanations: []',
  },
  'impact-outside-report': {
    severity: 'error',
    title: 'A part of a report on another page',
    explanation:
      'Statements of impact and lists of limited progress use the file report.yaml, so you can only use them in sections of a report.',
    wrong: '<Impact evidence="survey">    # in arrangements/training.mdx',
    right: '<Impact evidence="survey">    # in reports/2019-20/training.mdx',
  },
  'report-dates': {
    severity: 'error',
    title: 'Report dates that do not match its status',
    explanation:
      'A report covers a period, and is then signed, approved and published, in that order. None of its dates can be in the future. Give only the dates its status needs. The check judges dates against "referenceDate" in site.yaml, so keep that up to date.',
    wrong: 'status: published',
    right: 'status: published\napproved: 2019-07-15\npublished: 2019-07-31',
  },
  'sign-off-missing': {
    severity: 'error',
    title: 'An approved or published report without every signature',
    explanation:
      'Every body that was a safeguarding partner when the report was first signed has to sign it before it is approved. Ask those missing to sign with "npm run sign-off", or keep the report as a draft.',
    wrong: 'status: approved    # signed by the council alone',
    right: 'status: draft',
  },
  'sign-off-partner': {
    severity: 'error',
    title: 'A signature that is not a safeguarding partner’s',
    explanation:
      'Only a post in a safeguarding partner can sign off a report. It must have been on the agency’s page when the report was first signed, and have existed on the day. Correct the post or the organisation, or remove the signature and ask the right post-holder to sign.',
    wrong: 'post: Head teacher\norganisation: a-school',
    right: 'post: Director of Children’s Services\norganisation: the-council',
  },
  'sign-off-broken': {
    severity: 'error',
    title: 'A report that has changed since it was signed',
    explanation:
      'The report no longer matches the signed digest. Restore the named files, or record the change: sign a draft again with "npm run sign-off -- <year> --again", or correct a published report with --what and --why.',
    wrong: 'a figure changed after the sign-off',
    right:
      'npm run sign-off -- 2019-20 --post "..." --organisation ... --date 2020-11-02 --what "..." --why "..."',
  },
  'sign-off-record': {
    severity: 'error',
    title: 'A record of signatures that contradicts itself',
    explanation:
      'The signatures in sign-off.yaml do not match the texts it lists. The command writes this file, so do not edit its digests. Restore the file from the last version, or sign again.',
    wrong: 'digest: 0000...    # typed by hand',
    right: 'npm run sign-off -- 2019-20 --again ...',
  },
  'frozen-unsigned': {
    severity: 'warning',
    title: 'Frozen copies of an unsigned report',
    explanation:
      'When a report is first signed, the program copies what it is based on to the folder "frozen" and makes the report from these copies. Without a signature they have no standing and are misleading. Delete the folder, or restore sign-off.yaml.',
    wrong: 'reports/2019-20/frozen/facts.yaml    # and no reports/2019-20/sign-off.yaml',
    right: 'npm run sign-off -- 2019-20 ...    # makes both',
  },
  'copy-overdue': {
    severity: 'warning',
    title: 'A copy of a report that is overdue',
    explanation:
      'A requirement says a copy of the report must be sent to a body within a set time of publication, and that time has passed. Send it, and add the body under "recipients" in sign-off.yaml. The signatures do not cover the recipients.',
    wrong: 'recipients: []    # eight days after publication',
    right: 'recipients:\n  - name: Child Safeguarding Practice Review Panel\n    sent: 2020-10-02',
  },
  'report-unresolved': {
    severity: 'error',
    title: 'A published report with open findings',
    explanation:
      'A published report cannot have open findings, not even a warning. Correct the other findings about its files. A report with frozen copies had no open findings when it was signed, so a later warning does not stop it.',
    wrong: 'status: published    # with a warning about one of its files',
    right: 'no finding about any of its files',
  },
  'address-taken': {
    severity: 'error',
    title: 'A page at an address the site needs',
    explanation: 'The site has its own page at this address. Give the file another name.',
    wrong: 'reports/2019-20/print.mdx',
    right: 'reports/2019-20/printing.mdx',
  },
  'contribution-missing': {
    severity: 'warning',
    title: 'A contribution to a report that is overdue',
    explanation:
      'The report asks each of these bodies for a contribution, and the due date has passed. Ask for it. If you publish the report without it, the page names the body.',
    wrong:
      'contributionsOwed: { from: [police], due: 2019-06-30 }    # and there is no contributions/police.mdx',
    right: 'reports/2018-19/contributions/police.mdx',
  },
  'contribution-unasked': {
    severity: 'error',
    title: 'A contribution from a body not asked for one',
    explanation:
      'Name the file after the agency that wrote it, and list the agency under "contributionsOwed" in report.yaml. Correct the name of the file, or add the agency to the list.',
    wrong: 'reports/2018-19/contributions/polcie.mdx',
    right: 'reports/2018-19/contributions/police.mdx',
  },
} as const satisfies Record<string, CatalogueEntry>;
