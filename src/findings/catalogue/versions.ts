import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of pages in other languages and for other readers. */
export const versionFindings = {
  'version-original': {
    severity: 'error',
    title: 'A version of a page that does not exist',
    explanation:
      'A version’s address is below its original’s. You can add versions of pages in the content, of reports, and of /worried/ and /children/.',
    wrong: 'of: /wories/',
    right: 'of: /worried/',
  },
  'version-twice': {
    severity: 'error',
    title: 'Two versions at one address',
    explanation:
      'A page can only have one version of each kind in each language. Delete or change one of them.',
    wrong: 'Two files with "of: /worried/", "kind: translation" and "language: tr"',
    right: 'One file',
  },
  'version-unchecked': {
    severity: 'error',
    title: 'A translation that has not been checked',
    explanation:
      'A machine translation may say the opposite of what was meant, and the reader who needs it cannot tell. A live site only publishes a translation that names the body that checked it.',
    wrong: 'language: tr',
    right: 'language: tr\ncheckedBy: Vale Translation Service',
  },
  'version-behind': {
    severity: 'warning',
    title: 'A version that is out of date',
    explanation:
      'The original has changed since the version was made. Readers of the version see a notice. Update it, or check that what it says is still right. Then write the state given in the message.',
    wrong: 'madeFrom: 000000000000',
    right: 'madeFrom: 3f2a90c1b7de',
  },
  'version-parts': {
    severity: 'warning',
    title: 'A translation of the urgent help page with different parts',
    explanation:
      'Readers of /worried/ should find the same help in every language, in the same order: when to use each number, what to say, what to do if someone tells you, and how to hide a visit. A translation must have one heading for each part of the original, and no others.',
    wrong: '## A number to call',
    right: '## When to use each\n\n## What to say',
  },
  'easy-read': {
    severity: 'warning',
    title: 'Easy read that is not easy',
    explanation:
      'Easy read is made of pairs: a picture, with one or two sentences beside it. Each sentence has no more than 12 words and one idea. Do not use lists or tables. Ask people with learning disabilities to try it.',
    wrong: 'The partners, who meet every three months, have agreed a plan with the council.',
    right: '<Picture picture="plan" />\n\nThe partners have a plan.',
  },
  'version-transcript': {
    severity: 'error',
    title: 'A recording without a transcript',
    explanation:
      'Everything signed or spoken must also be in writing: for people who cannot see or hear it, for print, and for the search. Write the transcript as the text of the version.',
    wrong: 'An "audio" version with nothing below its settings',
    right: 'The same, with every word spoken below them',
  },
  'version-words': {
    severity: 'warning',
    title: 'A version that would show readers a notice in English',
    explanation:
      'When a page changes, readers of its version see a notice. People who cannot read English need it in their own language.',
    wrong: 'language: tr',
    right: 'language: tr\nifBehind: Bu sayfanın İngilizcesi değişti.',
  },
} as const satisfies Record<string, CatalogueEntry>;
