import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of the words of the site itself. */
export const wordsFindings = {
  'words-language': {
    severity: 'error',
    title: 'Words in a language the program does not have',
    explanation:
      'The site’s own words, such as menus and headings, can be in English or Welsh. Pages can be in any language: see versions.',
    wrong: 'words/fr.yaml',
    right: 'words/cy.yaml',
  },
  'words-unknown': {
    severity: 'error',
    title: 'A phrase the site does not have',
    explanation:
      'Each phrase has a name. The name may be misspelt, or the phrase may no longer be used. Correct it or remove it.',
    wrong: 'site.serch: Chwilio',
    right: 'site.search: Chwilio',
  },
  'words-parts': {
    severity: 'error',
    title: 'A phrase with a part missing',
    explanation:
      'The program fills in the parts in curly brackets, such as a name or a number, and tags such as <link> mark links. A phrase must keep both, in any order.',
    wrong: 'site.reviewed.overdue: Roedd disgwyl yr adolygiad',
    right: 'site.reviewed.overdue: Roedd disgwyl yr adolygiad erbyn {date}',
  },
  'words-unchecked': {
    severity: 'warning',
    title: 'Site words no translator has checked',
    explanation:
      'The Welsh in menus, headings and notices is the program’s own translation. Ask a translation service to check it before many people read it. Keep what it has checked in words/cy.yaml.',
    wrong: 'language: cy, and no file words/cy.yaml',
    right: 'words/cy.yaml with checkedBy, checkedOn and the phrases',
  },
} as const satisfies Record<string, CatalogueEntry>;
