import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of words: abbreviations and terms. */
export const glossaryFindings = {
  'abbreviation-unknown': {
    severity: 'warning',
    title: 'An abbreviation that nothing explains',
    explanation:
      'Readers who do not know it cannot follow. Write it out, or add a glossary entry: its meaning then opens beside the abbreviation on every page. Where it has to stay, such as in a quotation, write <Plain> round it. What everyone here knows belongs under "plainAbbreviations" in site.yaml.',
    wrong: 'The FGC met twice.    # and no glossary entry has FGC',
    right: 'The family group conference met twice.',
  },
  'abbreviation-in-heading': {
    severity: 'warning',
    title: 'An unexplained abbreviation in a heading',
    explanation:
      'Headings are read alone, in lists of contents and in search results, and no meaning can open beside them. Write the words out.',
    wrong: '## How an FGC works',
    right: '## How a family group conference works',
  },
  'term-unused': {
    severity: 'warning',
    title: 'A glossary entry that nothing leads to',
    explanation:
      'No page uses the term and no other entry names it, so no one will find it. Delete it, or name it under "seeAlso" of a related entry. An entry whose evidence is "document" needs no link: readers meet the term in the partnership\'s own papers.',
    wrong: 'title: family group conference    # in the glossary and nowhere else',
    right: 'seeAlso:\n  - family-group-conference    # in early-help.mdx',
  },
  'term-superseded-used': {
    severity: 'warning',
    title: 'An old term used as if it were current',
    explanation:
      "The term was out of use on the date that the page describes: the reference date of the site, or the end of the report's period. Write the present term, or name it in the same paragraph. Where the old term has to stay alone, link it to its entry or write <Plain> round it.",
    wrong: 'The primary care trust pays a third.    # on a site whose reference date is in 2019',
    right: 'The clinical commissioning group pays a third.',
  },
  'harm-term-incomplete': {
    severity: 'error',
    title: 'A harm without signs, what to do or who to call',
    explanation:
      'Someone who looks up a harm may be facing it. On a live site the page of a term with "harm: true" must say what to look for ("signs"), what to do now ("doNow") and who to call ("call": ids of contacts in site.yaml).',
    wrong: 'harm: true',
    right:
      'harm: true\nsigns:\n  - Goes missing again and again.\ndoNow:\n  - If the child is in danger now, call 999.\ncall: [emergency, front-door]',
  },
} as const satisfies Record<string, CatalogueEntry>;
