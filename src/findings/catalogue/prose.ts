import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults in the text of a page. */
export const proseFindings = {
  'mdx-less-than': {
    severity: 'error',
    title: 'A less-than sign in the text',
    explanation:
      'The program reads a less-than sign as the start of a component. Write the words instead.',
    wrong: 'The number was <5.',
    right: 'The number was fewer than 5.',
  },
  'mdx-brace': {
    severity: 'error',
    title: 'A curly bracket in the text',
    explanation:
      'Content cannot contain curly brackets, because programs use them. Leave them out, or write the value itself.',
    wrong: 'Dear {name},',
    right: 'Dear colleague,',
  },
  'mdx-unclosed': {
    severity: 'error',
    title: 'A component that is never closed',
    explanation: 'A component around text needs an end tag on a separate line.',
    wrong: '<Inset>\n\nThe diagram was lost.',
    right: '<Inset>\n\nThe diagram was lost.\n\n</Inset>',
  },
  'mdx-syntax': {
    severity: 'error',
    title: 'A component that cannot be read',
    explanation:
      'The line looks like a component but has a mistake in it, such as curly quotation marks round a property. Correct it.',
    wrong: '<Figure dataset=“contacts” />',
    right: '<Figure dataset="contacts" />',
  },
  'mdx-import': {
    severity: 'error',
    title: 'An import or export line',
    explanation:
      'The program never runs content. You can use the components without importing them, so delete the line.',
    wrong: "import Chart from './chart.js'",
    right: '<Figure dataset="contacts" chart="by-year" />',
  },
  'mdx-component-unknown': {
    severity: 'error',
    title: 'A component that does not exist',
    explanation:
      'You can only use the components in the list, spelt exactly as shown. You cannot use HTML tags, scripts or frames.',
    wrong: '<Chart data="contacts" />',
    right: '<Figure dataset="contacts" />',
  },
  'mdx-property': {
    severity: 'error',
    title: 'A property that is missing, misspelt or not allowed',
    explanation:
      'Each component only takes certain properties, written as words in straight quotation marks.',
    wrong: '<Figure data="contacts" />',
    right: '<Figure dataset="contacts" />',
  },
  'mdx-placement': {
    severity: 'error',
    title: 'A component in a place where it cannot go',
    explanation:
      'A component around paragraphs goes on a separate line, with an empty line before and after it.',
    wrong: 'See <Figure dataset="contacts" /> for more.',
    right: '<Figure dataset="contacts" />',
  },
  'text-nesting': {
    severity: 'error',
    title: 'Too many lists or quotations inside each other',
    explanation:
      'Readers lose track if there are too many lists or quotations inside each other, so there is a limit. Start a new list or a new section.',
    wrong: 'A quotation within fifty others: > > > > > > ...',
    right: '> A quotation',
  },
  'text-marks': {
    severity: 'error',
    title: 'Too many formatting marks in a paragraph',
    explanation:
      'Asterisks, underscores, brackets and backticks mark emphasis, links and code. A paragraph with hundreds of them was not written by a person, and would take the program minutes to read. Delete those you do not need.',
    wrong: 'A paragraph filled by a program with "_a*_a*_a*"',
    right: 'A paragraph with a few words in *emphasis*',
  },
  'link-scheme': {
    severity: 'error',
    title: 'A link that could run a program',
    explanation:
      'You can only link to pages (https://, or an address on this site that starts with /), telephone numbers (tel:) or mailboxes (mailto:).',
    wrong: '[Open](javascript:alert)',
    right: '[Open](/glossary/)',
  },
  'link-broken': {
    severity: 'error',
    title: 'A link to a page or place that does not exist',
    explanation:
      'The address is misspelt, or the page or heading has another name. Correct the link.',
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
      'Put pictures in the folder "pictures", each with a file that says what it shows, who owns it and whether the people in it have agreed. Pictures of words and figures exclude some readers: use a table or a figure drawn from a dataset.',
    wrong: '![Summer event](event.jpg)',
    right: '<Picture picture="summer-event" />',
  },
  'mark-shown': {
    severity: 'warning',
    title: 'A formatting mark readers will see',
    explanation:
      'Readers will see the symbols as typed, or a heading where there should not be one. A space or a second mark is missing, or it is a symbol that only Word turns into a list. Write the mark as in the example.',
    wrong: '##Who decides',
    right: '## Who decides',
  },
  'text-unfinished': {
    severity: 'warning',
    title: 'Placeholder words',
    explanation:
      'The text still has a note to its author: words in square brackets such as [insert date], TBC, XX, ???, “lorem ipsum”, a reviewer’s question, or an error left by Word. Write the missing words, or leave the sentence out.',
    wrong: 'The group meets on [insert date].',
    right: 'The group meets every month.',
  },
  'text-run-together': {
    severity: 'warning',
    title: 'Short lines that run together',
    explanation:
      'A single new line is only a space on the page, so short lines, such as a pasted list, become one paragraph. Make them a list, or leave an empty line between them.',
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
      'The page is in English, so screen readers read every word as English. Readers will not understand another language read that way. Put it on a separate page or in a document, and link to it.',
    wrong:
      'Bu sayfa çocukların güvenliği hakkında bilgi verir. Hemen bize ulaşın ve yardım isteyin.',
    right: 'This page is also available [in Turkish](https://vale.example/tr/).',
  },
  'link-private': {
    severity: 'error',
    title: 'An address that only works on one computer',
    explanation:
      'The address is for a preview, or for a file on your organisation’s drive. No one else can open it. Link to the page on the site, or publish the file and link to that.',
    wrong: '[the plan](http://localhost:4321/improvement/)',
    right: '[the plan](/improvement/)',
  },
  'link-misleading': {
    severity: 'error',
    title: 'A misleading web address',
    explanation:
      'A name before an @, letters of another alphabet that look like ours, or a hidden copy of an email can take readers somewhere they do not expect. Addresses like this are used to deceive people. Write the plain address.',
    wrong: '[the council](https://www.vale.gov.uk@other.example/)',
    right: '[the council](https://www.vale.gov.uk/)',
  },
  'link-sign-in': {
    severity: 'warning',
    title: 'A link that asks readers to sign in',
    explanation:
      'The address is in a workspace such as SharePoint or Google Drive, where most readers will be asked to sign in. Publish the document somewhere everyone can open it, and link to that.',
    wrong: '[the form](https://vale.sharepoint.com/sites/partnership/form.docx)',
    right: '[the form](https://www.vale.example/forms/referral)',
  },
  'link-own-site': {
    severity: 'warning',
    title: 'A link to this site with its full address',
    explanation:
      'The check cannot follow a full address, and in the preview it takes you to the published site. Write only the path.',
    wrong: '[the groups](https://partnership.example/groups/)',
    right: '[the groups](/groups/)',
  },
  'text-lost': {
    severity: 'warning',
    title: 'Text after a hash sign is lost',
    explanation:
      'In settings, a hash sign after a space starts a comment, which does not appear on the site. Put quotation marks round text that contains one. Put a comment on a separate line.',
    wrong: 'quorum: Partners # all three',
    right: 'quorum: "Partners # all three"',
  },
} as const satisfies Record<string, CatalogueEntry>;
