import type { CatalogueEntry } from '../catalogueEntry.ts';

/** What could give a hidden figure away. */
export const disclosureFindings = {
  'disclosure-leak': {
    severity: 'error',
    title: 'A small number that could be worked out',
    explanation:
      'Although the figure is hidden, a reader could work it out from the others. Leave out a total, a share or a part, or merge small categories.',
    wrong: 'A hidden part beside a total and the only other part',
    right: 'Two hidden parts beside the total',
  },
  'disclosure-available': {
    severity: 'error',
    title: 'A figure that is said to be missing and can be worked out',
    explanation:
      'The cell holds x, not available, and the figures around it give it. Write the figure. If it was left out because it is small, write c: the program then hides what would give it away.',
    wrong: 'Schools,64\nEarly years,31\nFaith groups,x\nTotal,98',
    right: 'Schools,64\nEarly years,31\nFaith groups,c\nTotal,98',
  },
  'rows-to-join': {
    severity: 'warning',
    title: 'Rows that could be joined so that nothing is hidden',
    explanation:
      'A figure that is not small is hidden to protect smaller ones. Readers lose less if the small rows are joined into one, such as "Other reasons".',
    wrong: 'Went home,77\nAdopted,13\nMoved abroad,2\nTotal,92',
    right: 'Went home,77\nOther reasons,15\nTotal,92',
  },
  'disclosure-order': {
    severity: 'warning',
    title: 'Rows in the order of hidden figures',
    explanation:
      'The rows run from the largest figure to the smallest, the hidden ones too, so a reader can see which of those is larger. No proof takes the order of rows into account. Put them into another order.',
    wrong: 'Home,77\nAdopted,33\nAbroad,23\nCourt,12\nOther,4\nUnknown,2',
    right: 'Abroad,23\nAdopted,33\nCourt,12\nHome,77\nOther,4\nUnknown,2',
  },
  'disclosure-relation': {
    severity: 'error',
    title: 'Figures that seem to add up beside a hidden one',
    explanation:
      'Rows or columns, of one table or of several, add up, run on, or are in proportion. A reader who sees that can work a hidden figure out from the others. Say under "relations" what adds up to what, and the program hides what has to be hidden; or say under "unrelated" that it is chance, and why.',
    wrong: 'Schools,43\nPrimary schools,40\nSecondary schools,3, without relations',
    right:
      'relations:\n  - type: rows-sum\n    total: Schools\n    parts: [Primary schools, Secondary schools]',
  },
  'disclosure-hidden-share': {
    severity: 'error',
    title: 'A hidden share that the other shares give away',
    explanation:
      'A share is as telling as the count behind it. Shares of one whole add up to 100, so a single hidden one follows from the others, and several that leave little between them are all small. Hide another share too, join rows, or give the counts and let the site work the shares out.',
    wrong: 'Schools,61.2\nHealth,30.6\nPolice,c',
    right: 'Schools,61.2\nHealth and the police,38.8',
  },
  'disclosure-unproven': {
    severity: 'error',
    title: 'Figures that could not be proven safe',
    explanation:
      'The proof that hidden figures cannot be worked out did not finish, or met a number that it cannot use. What is not proven is not published. Split the table, round it, or correct the cell.',
    wrong: 'contacts: 90071992547409930',
    right: 'contacts: 90',
  },
  'column-of-numbers': {
    severity: 'error',
    title: 'A column of figures that is said to hold words',
    explanation:
      'No small number is hidden in a column of words. Give the column the type count, share, rate or money, and write c for a figure that is hidden.',
    wrong: '- id: contacts\n  type: text',
    right: '- id: contacts\n  type: count\n  unit: contacts',
  },
  'disclosure-total': {
    severity: 'error',
    title: 'A total that could give a hidden figure away',
    explanation:
      'The table hides a figure, and a row or column looks like a total without a relation that says what it is the sum of. A reader could take the other figures away from it. State the relation: the program then hides what has to be hidden, and proves it.',
    wrong: 'Schools,401\nOther,4\nTotal,405, without relations',
    right: 'relations:\n  - type: rows-sum\n    total: Total',
  },
  'disclosure-share': {
    severity: 'error',
    title: 'An unexplained share beside a hidden count',
    explanation:
      'A share of a known whole can give a hidden count away, and the program cannot prove that this one does not without knowing what it is worked out from. The share is hidden wherever the count is hidden. State the numerator and the denominator.',
    wrong: '- id: share\n  type: share',
    right:
      '- id: share\n  type: share\n  numerator: contacts\n  denominator: { row: Total, column: contacts }',
  },
  'disclosure-text': {
    severity: 'error',
    title: 'A sentence that gives away a hidden figure',
    explanation:
      'The table hides the figure, and a title, a footnote, the description of a chart or a page gives it in words or digits. Take the number out. This looks at sentences that name the row or count the same thing; read the others yourself.',
    wrong: 'The police made only two contacts.',
    right: 'The police made a small number of contacts.',
  },
} as const satisfies Record<string, CatalogueEntry>;
