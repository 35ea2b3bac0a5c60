import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of tables and figures. */
export const figureFindings = {
  'csv-missing': {
    severity: 'error',
    title: 'A dataset with only half of its files',
    explanation:
      'A dataset is a pair: the figures in a .csv file and their meaning in a .yaml file of the same name.',
    wrong: 'datasets/contacts.yaml on its own',
    right: 'datasets/contacts.yaml and datasets/contacts.csv',
  },
  'csv-syntax': {
    severity: 'error',
    title: 'A table that cannot be read',
    explanation:
      'Often a quotation mark is opened and not closed. Open the file in a spreadsheet, correct the cell, and save it as "CSV UTF-8".',
    wrong: 'Education,"85',
    right: 'Education,85',
  },
  'csv-header': {
    severity: 'error',
    title: 'The first row does not match the columns',
    explanation:
      'The first row of the table gives the ids of the columns, in the order in which the .yaml file lists them.',
    wrong: 'year,number of contacts',
    right: 'year,contacts',
  },
  'csv-ragged': {
    severity: 'error',
    title: 'A row with too many or too few cells',
    explanation:
      'Every row has as many cells as there are columns. Look for a missing cell, or a comma inside a number.',
    wrong: '2018-19,1,220',
    right: '2018-19,1220',
  },
  'csv-empty': {
    severity: 'error',
    title: 'A table without rows',
    explanation:
      'The table has a header and nothing under it. Add the figures, or delete the dataset.',
    wrong: 'year,contacts',
    right: 'year,contacts\n2018-19,291',
  },
  'cell-empty': {
    severity: 'error',
    title: 'An empty cell',
    explanation:
      'An empty cell does not say why it is empty. Write the figure, or x when it is not available, z when it cannot apply.',
    wrong: '2018-19,',
    right: '2018-19,x',
  },
  'row-empty': {
    severity: 'warning',
    title: 'A row that waits for its figures',
    explanation:
      'The row has its name and nothing else. The site leaves it out until the figures are there, so that you can prepare a new year.',
    wrong: '2019-20,,',
    right: '2019-20,291,60',
  },
  'cell-value': {
    severity: 'error',
    title: 'A cell that its column does not allow',
    explanation:
      'A count is a whole number and not negative, a share is between 0 and 100, a period is a year, quarter or month.',
    wrong: '2018-19,1.5',
    right: '2018-19,2',
  },
  'cell-formula': {
    severity: 'error',
    title: 'A cell that a spreadsheet would run as a formula',
    explanation:
      'Text that starts with =, +, - or @ can run as a formula on the computer of whoever downloads the table. Write the words another way.',
    wrong: '=HYPERLINK("http://example.com")',
    right: 'See the report',
  },
  'row-duplicate': {
    severity: 'error',
    title: 'The same row twice',
    explanation:
      'The key columns name a row, so no two rows may have the same values in them. Capitals and spaces make no difference.',
    wrong: '2018-19,291\n2018-19,271',
    right: '2018-19,291\n2017-18,271',
  },
  'column-unknown': {
    severity: 'error',
    title: 'A column that the dataset does not have',
    explanation:
      'A key, relation, chart or footnote names a column that is not in the list of columns.',
    wrong: 'series:\n  - contact',
    right: 'series:\n  - contacts',
  },
  'row-unknown': {
    severity: 'error',
    title: 'A row that the dataset does not have',
    explanation: 'A relation, chart, footnote or value names a row that is not in the table.',
    wrong: '<Value dataset="contacts" row="2019-20" column="contacts" />',
    right: '<Value dataset="contacts" row="2018-19" column="contacts" />',
  },
  'figure-contradiction': {
    severity: 'error',
    title: 'A figure that its own counts contradict',
    explanation:
      'The figure in the table is not what its parts give. Correct it, or, when the source really prints it so, add an entry under "contradictions" that explains it: the site then publishes what the counts give, with a footnote.',
    wrong: 'Education,85\nPolice,20\nTotal,106',
    right: 'Education,85\nPolice,20\nTotal,105',
  },
  'figure-relation': {
    severity: 'error',
    title: 'Figures that do not fit together',
    explanation:
      'A relation in the .yaml file does not hold: a part is larger than its whole, or shares do not add up to 100.',
    wrong: 'share of 60 and share of 60 in one table',
    right: 'share of 60 and share of 40 in one table',
  },
  'contradiction-unneeded': {
    severity: 'error',
    title: 'An explanation of a contradiction that is not there',
    explanation:
      'The figures agree, so the entry under "contradictions" would tell readers something untrue. Delete it.',
    wrong: 'contradictions:\n  - column: share\n    explanation: Printed as 30.',
    right: 'contradictions: []',
  },
  'chart-invalid': {
    severity: 'error',
    title: 'A chart that cannot be drawn honestly',
    explanation:
      'The chart mixes units, shows more series than anyone can tell apart, or lacks figures that readers would read as zero.',
    wrong: 'series: [contacts, share]',
    right: 'series: [contacts]',
  },
  'figure-typed': {
    severity: 'warning',
    title: 'A figure typed by hand that is in a dataset',
    explanation:
      'The sentence would stay as it is when the table changes. Let the figure come from the table.',
    wrong: 'There were 291 contacts.',
    right: 'There were <Value dataset="contacts" row="2018-19" column="contacts" /> contacts.',
  },
  'figure-typed-wrong': {
    severity: 'warning',
    title: 'A figure typed by hand that no table of the page shows',
    explanation:
      'The page has a table of these figures, and this number is not in it. Take the figure from the table, or correct it.',
    wrong: 'There were 310 contacts.',
    right: 'There were <Value dataset="contacts" row="2018-19" column="contacts" /> contacts.',
  },
  'total-unstated': {
    severity: 'warning',
    title: 'A total that no relation proves',
    explanation:
      'The row is called a total and is one, so say it under "relations": the check then proves it after every change, and knows of it when a figure has to be hidden.',
    wrong: 'Total,105, without relations',
    right: 'relations:\n  - type: rows-sum\n    total: Total',
  },
  'share-unexplained': {
    severity: 'warning',
    title: 'A share that could be worked out and is not',
    explanation:
      'The counts show what the share is worked out from. With its numerator and denominator the site works it out, so it changes with the counts.',
    wrong: '- id: share\n  type: share',
    right:
      '- id: share\n  type: share\n  numerator: contacts\n  denominator: { row: Total, column: contacts }',
  },
  'figure-text': {
    severity: 'error',
    title: 'A number in the text of a dataset that is not in its table',
    explanation:
      'The title, subtitle, description and charts of a dataset give figures of its table: a cell, a total, a share, or what two of them give together. Correct the number or the table.',
    wrong: 'title: Social workers made 112 of the 291 contacts',
    right: 'title: Social workers made 110 of the 291 contacts',
  },
  'figure-text-unsure': {
    severity: 'warning',
    title: 'A number in the text of a dataset that comes from elsewhere',
    explanation:
      'The number is no figure of the table, and the sentence does not say that it is. Correct it, or move it to a footnote.',
    wrong: 'description: The survey went to 4,120 homes.',
    right: 'footnotes:\n  - text: The survey went to 4,120 homes.',
  },
  'dataset-component': {
    severity: 'error',
    title: 'A component in the text of a dataset',
    explanation:
      'The texts of a dataset are plain words: they go into tables, downloads and the search unchanged. Write the figure, and the check compares it with the table.',
    wrong:
      'title: Schools made <Value dataset="contacts" row="Schools" column="contacts" /> contacts',
    right: 'title: Schools made 60 contacts',
  },
  'table-kind': {
    severity: 'error',
    title: 'A table that is not of the kind that it says',
    explanation:
      'A table of the kind "accounts" has the columns year, part, head and amount. One of the kind "attendance" has group, agency, meetings and attended, with the names as the pages of the groups and agencies give them. A report names tables of the right kind.',
    wrong: 'kind: attendance    # in a table with the columns group, agency and meetings',
    right: 'kind: attendance    # in a table with the columns group, agency, meetings and attended',
  },
  'accounts-sum': {
    severity: 'error',
    title: 'Accounts that do not add up',
    explanation:
      'What there was at the start of the year, with the income and without the spending, is what there is at the end. The end of one year is the start of the next. Help in kind is not money and is not counted.',
    wrong: '2018-19,Reserves,At the end,41000    # and the sums give 14,000',
    right: '2018-19,Reserves,At the end,14000',
  },
  'attendance-over': {
    severity: 'error',
    title: 'More meetings attended than there were',
    explanation:
      'An agency cannot have come to more meetings than the group held. Correct one of the two numbers.',
    wrong: 'Executive group,Vale Police,4,5',
    right: 'Executive group,Vale Police,5,4',
  },
} as const satisfies Record<string, CatalogueEntry>;
