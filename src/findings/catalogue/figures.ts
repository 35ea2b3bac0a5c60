import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of tables and figures. */
export const figureFindings = {
  'csv-missing': {
    severity: 'error',
    title: 'A dataset with one of its two files missing',
    explanation:
      'A dataset has two files: the figures in a .csv file, and their meaning in a .yaml file of the same name. Add the missing file.',
    wrong: 'datasets/contacts.yaml on its own',
    right: 'datasets/contacts.yaml and datasets/contacts.csv',
  },
  'csv-syntax': {
    severity: 'error',
    title: 'A table that cannot be read',
    explanation:
      'Often a quotation mark is opened but not closed. Open the file in a spreadsheet, correct the cell, and save it as "CSV UTF-8".',
    wrong: 'Education,"85',
    right: 'Education,85',
  },
  'csv-header': {
    severity: 'error',
    title: 'The first row does not match the columns',
    explanation:
      'The first row of the table must give the ids of the columns, in the same order as in the .yaml file.',
    wrong: 'year,number of contacts',
    right: 'year,contacts',
  },
  'csv-ragged': {
    severity: 'error',
    title: 'A row with too many or too few cells',
    explanation:
      'Every row must have one cell for each column. Look for a missing cell, or a comma inside a number.',
    wrong: '2018-19,1,220',
    right: '2018-19,1220',
  },
  'csv-empty': {
    severity: 'error',
    title: 'A table with no rows',
    explanation:
      'The table has a header but nothing under it. Add the figures, or delete the dataset.',
    wrong: 'year,contacts',
    right: 'year,contacts\n2018-19,291',
  },
  'cell-empty': {
    severity: 'error',
    title: 'An empty cell',
    explanation:
      'An empty cell does not say why it is empty. Write the figure, x if it is not available, or z if it does not apply.',
    wrong: '2018-19,',
    right: '2018-19,x',
  },
  'row-empty': {
    severity: 'warning',
    title: 'A row with no figures yet',
    explanation:
      'The row has a name but no figures. The site leaves it out until you add them, so you can prepare a new year in advance.',
    wrong: '2019-20,,',
    right: '2019-20,291,60',
  },
  'cell-value': {
    severity: 'error',
    title: 'A value the column does not allow',
    explanation:
      'A count is a whole number of zero or more, a share is between 0 and 100, and a period is a year, quarter or month.',
    wrong: '2018-19,1.5',
    right: '2018-19,2',
  },
  'cell-formula': {
    severity: 'error',
    title: 'A cell that a spreadsheet would run as a formula',
    explanation:
      'Text that starts with =, +, - or @ can run as a formula on the computer of anyone who downloads the table. Reword it.',
    wrong: '=HYPERLINK("http://example.com")',
    right: 'See the report',
  },
  'row-duplicate': {
    severity: 'error',
    title: 'The same row twice',
    explanation:
      'The key columns name a row, so two rows cannot have the same values in them. Capitals and spaces make no difference.',
    wrong: '2018-19,291\n2018-19,271',
    right: '2018-19,291\n2017-18,271',
  },
  'column-unknown': {
    severity: 'error',
    title: 'A column missing from the dataset',
    explanation:
      'A key, relation, chart or footnote names a column that is not in the list of columns. Correct the name, or add the column.',
    wrong: 'series:\n  - contact',
    right: 'series:\n  - contacts',
  },
  'row-unknown': {
    severity: 'error',
    title: 'A row missing from the dataset',
    explanation:
      'A relation, chart, footnote or value names a row that is not in the table. Correct the name, or add the row.',
    wrong: '<Value dataset="contacts" row="2019-20" column="contacts" />',
    right: '<Value dataset="contacts" row="2018-19" column="contacts" />',
  },
  'figure-contradiction': {
    severity: 'error',
    title: 'A figure that does not match its own counts',
    explanation:
      'The figure in the table does not match the counts it is made from. Correct it. If this is what the source prints, add an entry under "contradictions" to explain it: the site then publishes the figure the counts give, with a footnote.',
    wrong: 'Education,85\nPolice,20\nTotal,106',
    right: 'Education,85\nPolice,20\nTotal,105',
  },
  'figure-relation': {
    severity: 'error',
    title: 'Figures that do not fit together',
    explanation:
      'The figures break a relation in the .yaml file: a part is larger than the whole, or shares do not add up to 100.',
    wrong: 'share of 60 and share of 60 in one table',
    right: 'share of 60 and share of 40 in one table',
  },
  'contradiction-unneeded': {
    severity: 'error',
    title: 'An explanation of a contradiction that does not exist',
    explanation:
      'The figures agree, so the entry under "contradictions" would mislead readers. Delete it.',
    wrong: 'contradictions:\n  - column: share\n    explanation: Printed as 30.',
    right: 'contradictions: []',
  },
  'chart-invalid': {
    severity: 'error',
    title: 'A chart that cannot be drawn honestly',
    explanation:
      'The chart mixes units, shows too many series to distinguish, or has gaps readers would take for zero.',
    wrong: 'series: [contacts, share]',
    right: 'series: [contacts]',
  },
  'figure-typed': {
    severity: 'warning',
    title: 'A figure typed by hand that is also in a dataset',
    explanation:
      'The sentence would not change when the table does. Take the figure from the table.',
    wrong: 'There were 291 contacts.',
    right: 'There were <Value dataset="contacts" row="2018-19" column="contacts" /> contacts.',
  },
  'figure-typed-wrong': {
    severity: 'warning',
    title: 'A figure typed by hand that is not in the page’s table',
    explanation:
      'The page has a table of these figures, but this number is not in it. Take the figure from the table, or correct it.',
    wrong: 'There were 310 contacts.',
    right: 'There were <Value dataset="contacts" row="2018-19" column="contacts" /> contacts.',
  },
  'total-unstated': {
    severity: 'warning',
    title: 'A total with no relation',
    explanation:
      'The row is called a total, and is one. Say so under "relations": the check then proves it after every change, and takes it into account when a figure has to be hidden.',
    wrong: 'Total,105, without relations',
    right: 'relations:\n  - type: rows-sum\n    total: Total',
  },
  'share-unexplained': {
    severity: 'warning',
    title: 'A share the site could work out',
    explanation:
      'The table has the counts behind the share. Give the numerator and denominator, and the site works out the share whenever the counts change.',
    wrong: '- id: share\n  type: share',
    right:
      '- id: share\n  type: share\n  numerator: contacts\n  denominator: { row: Total, column: contacts }',
  },
  'figure-text': {
    severity: 'error',
    title: 'A number in a dataset’s text that is not in its table',
    explanation:
      'Numbers in the title, subtitle, description and charts of a dataset must come from its table: a cell, a total, a share, or a combination of two of them. Correct the number or the table.',
    wrong: 'title: Social workers made 112 of the 291 contacts',
    right: 'title: Social workers made 110 of the 291 contacts',
  },
  'figure-text-unsure': {
    severity: 'warning',
    title: 'A number in a dataset’s text that comes from elsewhere',
    explanation:
      'The number is not in the table, and the sentence does not claim that it is. Correct it, or move it to a footnote.',
    wrong: 'description: The survey went to 4,120 homes.',
    right: 'footnotes:\n  - text: The survey went to 4,120 homes.',
  },
  'dataset-component': {
    severity: 'error',
    title: 'A component in a dataset’s text',
    explanation:
      'The text of a dataset must be plain words, because it is used unchanged in tables, downloads and the search. Write the figure itself: the check compares it with the table.',
    wrong:
      'title: Schools made <Value dataset="contacts" row="Schools" column="contacts" /> contacts',
    right: 'title: Schools made 60 contacts',
  },
  'table-kind': {
    severity: 'error',
    title: 'A table that is not the kind it says',
    explanation:
      'A table of the kind "accounts" has the columns year, part, head and amount. A table of the kind "attendance" has the columns group, agency, meetings and attended, with names as they are on the pages of the groups and agencies. A report must name tables of the right kind.',
    wrong: 'kind: attendance    # in a table with the columns group, agency and meetings',
    right: 'kind: attendance    # in a table with the columns group, agency, meetings and attended',
  },
  'accounts-sum': {
    severity: 'error',
    title: 'Accounts that do not add up',
    explanation:
      'Reserves at the start of the year, plus income, less spending, must equal reserves at the end. The end of one year must match the start of the next. Help in kind is not money, so it is not counted.',
    wrong: '2018-19,Reserves,At the end,41000    # and the sums give 14,000',
    right: '2018-19,Reserves,At the end,14000',
  },
  'attendance-over': {
    severity: 'error',
    title: 'More meetings attended than were held',
    explanation:
      'An agency cannot attend more meetings than the group held. Correct one of the two numbers.',
    wrong: 'Executive group,Vale Police,4,5',
    right: 'Executive group,Vale Police,5,4',
  },
} as const satisfies Record<string, CatalogueEntry>;
