import type { CatalogueEntry } from '../catalogueEntry.ts';

/** What could give a hidden figure away. */
export const disclosureFindings = {
  'disclosure-leak': {
    severity: 'error',
    title: 'A small number that could be worked out',
    explanation:
      'The figure is hidden, but a reader could work it out from the others. Leave out a total, a share or a part, or merge small categories.',
    wrong: 'One hidden part, shown with the total and the only other part',
    right: 'Two hidden parts, shown with the total',
  },
  'disclosure-available': {
    severity: 'error',
    title: 'A figure marked as missing that can be worked out',
    explanation:
      'The cell has x, for not available, but the figure can be worked out from the ones around it. Write the figure. If you left it out because it is small, write c: the program then hides anything that would give it away.',
    wrong: 'Schools,64\nEarly years,31\nFaith groups,x\nTotal,98',
    right: 'Schools,64\nEarly years,31\nFaith groups,c\nTotal,98',
  },
  'rows-to-join': {
    severity: 'warning',
    title: 'Rows you could join so that nothing is hidden',
    explanation:
      'A larger figure is hidden to protect smaller ones. Readers lose less if you join the small rows into one, such as "Other reasons".',
    wrong: 'Went home,77\nAdopted,13\nMoved abroad,2\nTotal,92',
    right: 'Went home,77\nOther reasons,15\nTotal,92',
  },
  'disclosure-order': {
    severity: 'warning',
    title: 'Rows in the order of hidden figures',
    explanation:
      'The rows run from the largest figure to the smallest, including the hidden ones, so a reader can see which hidden figure is larger. The proof does not take the order of rows into account. Put the rows in another order.',
    wrong: 'Home,77\nAdopted,33\nAbroad,23\nCourt,12\nOther,4\nUnknown,2',
    right: 'Abroad,23\nAdopted,33\nCourt,12\nHome,77\nOther,4\nUnknown,2',
  },
  'disclosure-relation': {
    severity: 'error',
    title: 'Figures that seem to add up next to a hidden one',
    explanation:
      'Rows or columns, in one table or several, add up, continue each other or are in proportion. A reader who notices this can work out a hidden figure from the others. Say under "relations" what adds up to what, and the program hides whatever it has to. If it is chance, say so under "unrelated" and give the reason.',
    wrong: 'Schools,43\nPrimary schools,40\nSecondary schools,3, without relations',
    right:
      'relations:\n  - type: rows-sum\n    total: Schools\n    parts: [Primary schools, Secondary schools]',
  },
  'disclosure-hidden-share': {
    severity: 'error',
    title: 'A hidden share given away by the other shares',
    explanation:
      'A share reveals as much as the count behind it. Shares of one whole add up to 100, so a single hidden share can be worked out from the others, and several that add up to little must all be small. Hide another share too, join rows, or give the counts and let the site work out the shares.',
    wrong: 'Schools,61.2\nHealth,30.6\nPolice,c',
    right: 'Schools,61.2\nHealth and the police,38.8',
  },
  'disclosure-unproven': {
    severity: 'error',
    title: 'Figures that could not be proved safe',
    explanation:
      'The program could not finish proving that hidden figures cannot be worked out, or found a number it cannot use. It does not publish figures it cannot prove safe. Split the table, round it, or correct the cell.',
    wrong: 'contacts: 90071992547409930',
    right: 'contacts: 90',
  },
  'column-of-numbers': {
    severity: 'error',
    title: 'A column of figures described as words',
    explanation:
      'The program hides small numbers only in columns of figures. Give the column the type count, share, rate or money, and write c for a hidden figure.',
    wrong: '- id: contacts\n  type: text',
    right: '- id: contacts\n  type: count\n  unit: contacts',
  },
  'disclosure-total': {
    severity: 'error',
    title: 'A total that could give a hidden figure away',
    explanation:
      'The table hides a figure, and a row or column looks like a total but no relation says what it adds up. A reader could subtract the other figures from it. State the relation: the program then hides whatever it has to, and proves it.',
    wrong: 'Schools,401\nOther,4\nTotal,405, without relations',
    right: 'relations:\n  - type: rows-sum\n    total: Total',
  },
  'disclosure-share': {
    severity: 'error',
    title: 'An unexplained share beside a hidden count',
    explanation:
      'A share of a known whole can give away a hidden count. Unless the program knows how the share is worked out, it cannot prove that this one does not, so it hides the share wherever the count is hidden. State the numerator and the denominator.',
    wrong: '- id: share\n  type: share',
    right:
      '- id: share\n  type: share\n  numerator: contacts\n  denominator: { row: Total, column: contacts }',
  },
  'disclosure-text': {
    severity: 'error',
    title: 'A sentence that gives away a hidden figure',
    explanation:
      'The table hides the figure, but a title, a footnote, the description of a chart or a page gives it in words or digits. Remove the number. This check only looks at sentences that name the row or count the same thing, so read the others yourself.',
    wrong: 'The police made only two contacts.',
    right: 'The police made a small number of contacts.',
  },
} as const satisfies Record<string, CatalogueEntry>;
