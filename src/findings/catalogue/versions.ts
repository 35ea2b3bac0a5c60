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
  'easy-read': {
    severity: 'warning',
    title: 'Easy read that is not easy',
    explanation:
      'Easy read has one idea in a sentence of at most twelve words, and no tables. People with learning disabilities should have tried it.',
    wrong: 'The partners, who meet every three months, have agreed a plan with the council.',
    right: 'The partners have a plan.',
  },
} as const satisfies Record<string, CatalogueEntry>;
