import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of pages in other languages and for other readers. */
export const versionFindings = {
  'version-original': {
    severity: 'error',
    title: 'A version of a page that is not there',
    explanation:
      'A version has its address below its original. There can be versions of the pages in the content, of reports, and of /worried/ and /children/.',
    wrong: 'of: /wories/',
    right: 'of: /worried/',
  },
  'version-twice': {
    severity: 'error',
    title: 'Two versions at one address',
    explanation: 'A page has at most one version of each kind in each language.',
    wrong: 'Two files with "of: /worried/", "kind: translation" and "language: tr"',
    right: 'One file',
  },
  'version-unchecked': {
    severity: 'error',
    title: 'A translation that no one has checked',
    explanation:
      'A machine may translate the opposite of what was meant, and the reader who needs it cannot tell. A live site publishes no translation without the body that checked it.',
    wrong: 'language: tr',
    right: 'language: tr\ncheckedBy: Vale Translation Service',
  },
  'version-behind': {
    severity: 'warning',
    title: 'A version that is behind its original',
    explanation:
      'The original has changed since the version was made. Readers of the version are told. Bring it up to date, or look whether what it says still holds; then write the state that the message gives.',
    wrong: 'madeFrom: 000000000000',
    right: 'madeFrom: 3f2a90c1b7de',
  },
  'version-parts': {
    severity: 'warning',
    title: 'A translation of the page of urgent help with other parts',
    explanation:
      'Readers of /worried/ should find the same help in every language, in the same order: when to use each number, what to say, what happens if somebody tells you, and how to hide a visit. A translation has a heading for each part of the original, and no other.',
    wrong: '## A number to call',
    right: '## When to use each\n\n## What to say',
  },
  'easy-read': {
    severity: 'warning',
    title: 'Easy read that is not easy',
    explanation:
      'Easy read is made of pairs: a picture, and beside it a sentence or two of at most twelve words, each with one idea. It has no lists and no tables. People with learning disabilities should have tried it.',
    wrong: 'The partners, who meet every three months, have agreed a plan with the council.',
    right: '<Picture picture="plan" />\n\nThe partners have a plan.',
  },
  'version-transcript': {
    severity: 'error',
    title: 'A recording without a transcript',
    explanation:
      'What is signed or said has to be there in words too: for people who can neither see nor hear it, for paper, and for the search. The text of the version is the transcript.',
    wrong: 'A version of the kind "audio" with nothing below its settings',
    right: 'The same, with every word that is said below them',
  },
  'version-words': {
    severity: 'warning',
    title: 'A version that would speak English to its readers',
    explanation:
      'When a page has changed, the readers of its version are told. Whoever cannot read English needs the sentence in their own language.',
    wrong: 'language: tr',
    right: 'language: tr\nifBehind: Bu sayfanın İngilizcesi değişti.',
  },
} as const satisfies Record<string, CatalogueEntry>;
