import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults in the text of a page. */
export const proseFindings = {
  'mdx-less-than': {
    severity: 'error',
    title: 'A less-than sign in the text',
    explanation: 'A less-than sign looks like the start of a component. Write the words instead.',
    wrong: 'The number was <5.',
    right: 'The number was fewer than 5.',
  },
  'mdx-brace': {
    severity: 'error',
    title: 'A curly bracket in the text',
    explanation:
      'Curly brackets are for programs, and content has none. Leave them out, or write the value itself.',
    wrong: 'Dear {name},',
    right: 'Dear colleague,',
  },
  'mdx-unclosed': {
    severity: 'error',
    title: 'A component that is opened and never closed',
    explanation: 'A component around text needs an end tag on a line of its own.',
    wrong: '<Inset>\n\nThe diagram was lost.',
    right: '<Inset>\n\nThe diagram was lost.\n\n</Inset>',
  },
  'mdx-syntax': {
    severity: 'error',
    title: 'A component that cannot be read',
    explanation:
      'The line looks like a component but has a mistake in it, such as a curly quotation mark round a property.',
    wrong: '<Figure dataset=“contacts” />',
    right: '<Figure dataset="contacts" />',
  },
  'mdx-import': {
    severity: 'error',
    title: 'An import or export line',
    explanation:
      'Content is never executed. The components that may be used are there without importing them.',
    wrong: "import Chart from './chart.js'",
    right: '<Figure dataset="contacts" chart="by-year" />',
  },
  'mdx-component-unknown': {
    severity: 'error',
    title: 'A component that does not exist',
    explanation:
      'Only the components in the list may be used, spelt exactly as it is there. HTML tags, scripts and frames may not.',
    wrong: '<Chart data="contacts" />',
    right: '<Figure dataset="contacts" />',
  },
  'mdx-property': {
    severity: 'error',
    title: 'A property that is missing, misspelt or not allowed',
    explanation:
      'Each component takes certain properties only, as words in straight quotation marks.',
    wrong: '<Figure data="contacts" />',
    right: '<Figure dataset="contacts" />',
  },
  'mdx-placement': {
    severity: 'error',
    title: 'A component in a place where it cannot go',
    explanation:
      'A component around paragraphs goes on a line of its own, with an empty line before and after it.',
    wrong: 'See <Figure dataset="contacts" /> for more.',
    right: '<Figure dataset="contacts" />',
  },
  'text-nesting': {
    severity: 'error',
    title: 'Lists or quotations too deep within each other',
    explanation:
      'Lists and quotations can be nested only so deep, because readers lose track. Start a new list or a new section.',
    wrong: 'A quotation within fifty others: > > > > > > ...',
    right: '> A quotation',
  },
  'text-marks': {
    severity: 'error',
    title: 'More marks than a paragraph can have',
    explanation:
      'Asterisks, underscores, brackets and backticks mark emphasis, links and code. A paragraph with hundreds of them was not written by a person, and would take minutes to read.',
    wrong: 'A paragraph that a program has filled with "_a*_a*_a*"',
    right: 'A paragraph with a few words in *emphasis*',
  },
  'link-scheme': {
    severity: 'error',
    title: 'A link that could run a program',
    explanation:
      'Links lead to pages (https://, or an address on this site that starts with /), telephone numbers (tel:) or mailboxes (mailto:).',
    wrong: '[Open](javascript:alert)',
    right: '[Open](/glossary/)',
  },
  'link-broken': {
    severity: 'error',
    title: 'A link to a page or place that is not there',
    explanation: 'The address is misspelt, or the page or heading has another name.',
    wrong: '[the executive group](/groups/exective/)',
    right: '[the executive group](/groups/executive/)',
  },
  'heading-order': {
    severity: 'error',
    title: 'A heading at the wrong level',
    explanation:
      'The title of the page is the first level, so headings in the text start with two hash signs (##) and never skip a level.',
    wrong: '## Members\n\n#### Advisers',
    right: '## Members\n\n### Advisers',
  },
  'image-refused': {
    severity: 'error',
    title: 'A picture written as Markdown',
    explanation:
      'A picture goes into the folder pictures, with a file that says what it shows, whose it is and whether people in it have agreed. Pictures of words and figures exclude some readers: use a table or a figure drawn from a dataset.',
    wrong: '![Summer event](event.jpg)',
    right: '<Picture picture="summer-event" />',
  },
  'mark-shown': {
    severity: 'warning',
    title: 'A mark that readers see as typed',
    explanation:
      'Readers see the symbols as they were typed, or a heading that is not one: a space or a second mark is missing, or the sign is one that only Word makes into a list. Write the mark as the example does.',
    wrong: '##Who decides',
    right: '## Who decides',
  },
  'text-unfinished': {
    severity: 'warning',
    title: 'Words that were meant to be replaced',
    explanation:
      'The text still has a note to its author: words in square brackets such as [insert date], TBC, XX, ???, “lorem ipsum”, a question by a reviewer, or an error that Word left behind. Write what belongs there, or leave the sentence out.',
    wrong: 'The group meets on [insert date].',
    right: 'The group meets every month.',
  },
  'text-run-together': {
    severity: 'warning',
    title: 'Short lines that run together',
    explanation:
      'A single new line is only a space on the page, so short lines, such as a list that was pasted, become one paragraph. Make them a list, or leave an empty line between them.',
    wrong: 'Neglect\nDomestic abuse\nExploitation',
    right: '- Neglect\n- Domestic abuse\n- Exploitation',
  },
  'word-repeated': {
    severity: 'warning',
    title: 'The same word twice',
    explanation: 'A word appears twice in a row. Delete one of the two.',
    wrong: 'The the group meets every month.',
    right: 'The group meets every month.',
  },
  'text-language': {
    severity: 'warning',
    title: 'A passage in another language',
    explanation:
      'A page is in English, and programs that read it aloud read every word as English. A passage in another language is not understood that way. Give it a page or a document of its own, and link to it.',
    wrong:
      'Bu sayfa çocukların güvenliği hakkında bilgi verir. Hemen bize ulaşın ve yardım isteyin.',
    right: 'This page is also there [in Turkish](https://vale.example/tr/).',
  },
  'link-private': {
    severity: 'error',
    title: 'An address that only works on one computer',
    explanation:
      'The address is that of a preview, or of a file on a drive of your organisation. No one else can open it. Link to the page on the site, or publish the file and link to that.',
    wrong: '[the plan](http://localhost:4321/improvement/)',
    right: '[the plan](/improvement/)',
  },
  'link-misleading': {
    severity: 'error',
    title: 'An address that leads somewhere other than it seems',
    explanation:
      'A name before an @, letters of another alphabet that look like ours, or a hidden copy of an e-mail lead readers to somewhere that they do not expect. Such addresses are used to deceive people. Write the plain address.',
    wrong: '[the council](https://www.vale.gov.uk@other.example/)',
    right: '[the council](https://www.vale.gov.uk/)',
  },
  'link-sign-in': {
    severity: 'warning',
    title: 'A link that asks readers to sign in',
    explanation:
      'The address belongs to a workspace such as SharePoint or Google Drive, where most readers meet a request to sign in. Publish the document, and link to it there.',
    wrong: '[the form](https://vale.sharepoint.com/sites/partnership/form.docx)',
    right: '[the form](https://www.vale.example/forms/referral)',
  },
  'link-own-site': {
    severity: 'warning',
    title: 'A link to this site with its full address',
    explanation:
      'The check cannot follow a full address, and in the preview it leads away to the published site. Write the path alone.',
    wrong: '[the groups](https://partnership.example/groups/)',
    right: '[the groups](/groups/)',
  },
  'text-lost': {
    severity: 'warning',
    title: 'Text after a hash sign is lost',
    explanation:
      'In settings, a hash sign after a space starts a comment, which does not appear on the site. Put quotation marks round text that contains one. Put a comment on a line of its own.',
    wrong: 'quorum: Partners # all three',
    right: 'quorum: "Partners # all three"',
  },
} as const satisfies Record<string, CatalogueEntry>;
