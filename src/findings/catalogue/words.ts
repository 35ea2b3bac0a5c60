import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of the words of the site itself. */
export const wordsFindings = {
  'words-language': {
    severity: 'error',
    title: 'Words in a language that the program does not have',
    explanation:
      'The words of the site itself, such as menus and headings, are in English or Welsh. Pages can be in any language: see versions.',
    wrong: 'words/fr.yaml',
    right: 'words/cy.yaml',
  },
  'words-unknown': {
    severity: 'error',
    title: 'A phrase that the site does not have',
    explanation:
      'A phrase is found by its name. The name may have a slip, or the phrase is no longer used.',
    wrong: 'site.serch: Chwilio',
    right: 'site.search: Chwilio',
  },
  'words-parts': {
    severity: 'error',
    title: 'A phrase that has lost a part',
    explanation:
      'What is in braces is put in by the program, such as a name or a number, and tags such as <link> mark what leads on. A phrase keeps both, in any order.',
    wrong: 'site.reviewed.overdue: Roedd disgwyl yr adolygiad',
    right: 'site.reviewed.overdue: Roedd disgwyl yr adolygiad erbyn {date}',
  },
  'words-unchecked': {
    severity: 'warning',
    title: 'Words of the site that no translator has checked',
    explanation:
      'The Welsh of menus, headings and notices is the program’s own translation. A body that translates should check it before many people read it. What it has checked is kept in words/cy.yaml.',
    wrong: 'language: cy, and no file words/cy.yaml',
    right: 'words/cy.yaml with checkedBy, checkedOn and the phrases',
  },
} as const satisfies Record<string, CatalogueEntry>;
