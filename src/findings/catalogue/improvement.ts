import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of inspections, plans, measures and risks. */
export const improvementFindings = {
  'done-without-evidence': {
    severity: 'error',
    title: 'An action that is done without evidence',
    explanation:
      'Readers must be able to see the proof that something is done. Add the evidence. If the source says "completed" but shows no proof, use a status word with the standing reported-done.',
    wrong: 'status: { word: Achieved, asAt: 2011-05 }',
    right:
      'status: { word: Achieved, asAt: 2011-05 }\nevidence:\n  - type: text\n    text: The new standards are in use, and audits check it.\n    source: { document: milestone-report-2011 }',
  },
  'evidence-nowhere': {
    severity: 'error',
    title: 'Evidence with a broken link',
    explanation:
      'The evidence links to a page, or a place on a page, that is not on this site. Correct the address.',
    wrong: 'href: /groups/practice-weeks/',
    right: 'href: /groups/multi-agency-practice-weeks/',
  },
  'status-unknown': {
    severity: 'error',
    title: 'A status word the plan does not explain',
    explanation:
      'Every status word must be in the plan’s key, under "statuses", with its meaning. Correct the word, or add it to the key.',
    wrong: 'status: { word: Yelow, asAt: 2019-09 }',
    right: 'status: { word: Amber, asAt: 2019-09 }',
  },
  'status-duplicate': {
    severity: 'error',
    title: 'A status word explained twice',
    explanation: 'The key of a plan gives each word one meaning. Delete one of the two.',
    wrong: 'statuses:\n  - word: Amber\n  - word: Amber',
    right: 'statuses:\n  - word: Amber\n  - word: Red',
  },
  'status-behind': {
    severity: 'error',
    title: 'A status contradicted by a later note',
    explanation:
      'The last note gives a different status for the same or a later date. Update "status", or correct the note.',
    wrong:
      'status: { word: Green, asAt: 2011-04 }\nnotes:\n  - { date: 2011-05, status: Red, text: ... }',
    right: 'status: { word: Red, asAt: 2011-05 }',
  },
  'status-note-missing': {
    severity: 'error',
    title: 'A reading of the source with no reason given',
    explanation:
      'If the source does not state the status and you have read it from its sentences, tell readers what you based it on. Say so in "note".',
    wrong: 'status: { word: Green, asAt: 2019-09, basis: read }',
    right:
      'status: { word: Green, asAt: 2019-09, basis: read, note: The report says that this remains on track. }',
  },
  'due-before-start': {
    severity: 'error',
    title: 'A date before the one it must follow',
    explanation:
      'Something cannot be due before it starts, or be expected earlier than it was due. Correct one of the dates.',
    wrong: 'start: 2011-05-01\ndue: { by: 2011-03-31 }',
    right: 'start: 2011-03-01\ndue: { by: 2011-05-31 }',
  },
  'dates-order': {
    severity: 'error',
    title: 'Dated entries out of order',
    explanation:
      'List notes, updates and figures in date order, oldest first, so that the history reads from top to bottom.',
    wrong: 'notes:\n  - { date: 2011-05, text: ... }\n  - { date: 2011-04, text: ... }',
    right: 'notes:\n  - { date: 2011-04, text: ... }\n  - { date: 2011-05, text: ... }',
  },
  'row-repeated': {
    severity: 'error',
    title: 'The same action or milestone twice in one plan',
    explanation:
      'Two rows have the same words or the same number, so readers would count the work twice. Delete one. If the source itself prints it twice, write "repeats" (the same row) or "sharesNumberWith" (another row with the same number).',
    wrong: '- id: milestone-20-1\n  number: "20.1"\n- id: milestone-20-1-again\n  number: "20.1"',
    right:
      '- id: milestone-20-1\n  number: "20.1"\n- id: milestone-20-1-again\n  number: "20.1"\n  repeats: milestone-20-1',
  },
  'repeat-unneeded': {
    severity: 'error',
    title: 'A row marked as a repeat that is not one',
    explanation:
      'The row says it repeats another row or shares its number, but has neither the words nor the number of that row. Delete the field, or name the right row.',
    wrong: 'number: "20.2"\nrepeats: milestone-20-1',
    right: 'number: "20.1"\nrepeats: milestone-20-1',
  },
  'similar-later': {
    severity: 'error',
    title: 'A finding linked to a later one',
    explanation:
      'Links between similar findings go back in time: the later finding names the earlier one. Move the link to the later inspection.',
    wrong: 'similarTo: [ofsted-2018/case-recording]    # in an inspection of 2008',
    right: 'similarTo: [joint-area-review-2008/case-recording]    # in the inspection of 2018',
  },
  'judgement-value': {
    severity: 'error',
    title: 'A judgement that is not on its scale',
    explanation:
      'The value must be one of those listed for the scale in improvement/scales.yaml, written in the same way.',
    wrong: 'scale: progress-three-grades\nvalue: Outstanding',
    right: 'scale: progress-three-grades\nvalue: Good',
  },
  'travel-contradiction': {
    severity: 'error',
    title: 'A direction contradicted by the figures',
    explanation:
      'The last two figures go one way but "travel" says another. Delete "travel", or correct the figures.',
    wrong: 'travel: better    # while the last figure is worse',
    right: 'no travel: the site works it out from the figures',
  },
  'name-reserved': {
    severity: 'error',
    title: 'A file name the site needs for its own page',
    explanation:
      'The site already uses the address the name would give. Give the file another name.',
    wrong: 'improvement/plans/inspections.yaml',
    right: 'improvement/plans/action-plan-2019.yaml',
  },
} as const satisfies Record<string, CatalogueEntry>;
