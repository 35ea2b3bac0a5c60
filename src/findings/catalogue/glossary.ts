import type { CatalogueEntry } from '../catalogueEntry.ts';

/** Faults of words: abbreviations and terms. */
export const glossaryFindings = {
  'abbreviation-unknown': {
    severity: 'warning',
    title: 'An unexplained abbreviation',
    explanation:
      'Readers may not know what it means. Write it out, or add a glossary entry: its meaning then opens beside the abbreviation on every page. If it has to stay, such as in a quotation, write <Plain> round it. List abbreviations everyone knows under "plainAbbreviations" in site.yaml.',
    wrong: 'The FGC met twice.    # and no glossary entry has FGC',
    right: 'The family group conference met twice.',
  },
  'abbreviation-in-heading': {
    severity: 'warning',
    title: 'An unexplained abbreviation in a heading',
    explanation:
      'People read headings out of context, in contents lists and search results, and a heading cannot open a meaning. Write the words out.',
    wrong: '## How an FGC works',
    right: '## How a family group conference works',
  },
  'term-unused': {
    severity: 'warning',
    title: 'A glossary entry with no links to it',
    explanation:
      'No page uses the term and no other entry names it, so no one will find it. Delete it, or add it to "seeAlso" in a related entry. An entry with the evidence "document" needs no link, because readers come across the term in the partnership\'s own papers.',
    wrong: 'title: family group conference    # in the glossary and nowhere else',
    right: 'seeAlso:\n  - family-group-conference    # in early-help.mdx',
  },
  'term-superseded-used': {
    severity: 'warning',
    title: 'An old term used as if it were current',
    explanation:
      'The term was no longer used on the date the page describes: the reference date of the site, or the end of the report’s period. Write the current term, or name it in the same paragraph. If the old term has to stay without it, link it to its entry or write <Plain> round it.',
    wrong: 'The primary care trust pays a third.    # on a site whose reference date is in 2019',
    right: 'The clinical commissioning group pays a third.',
  },
  'harm-term-incomplete': {
    severity: 'error',
    title: 'A harm without signs, what to do or who to call',
    explanation:
      'Someone who looks up a harm may be experiencing it. On a live site, the page of a term with "harm: true" must say what to look for ("signs"), what to do now ("doNow") and who to call ("call": ids of contacts in site.yaml).',
    wrong: 'harm: true',
    right:
      'harm: true\nsigns:\n  - Goes missing repeatedly.\ndoNow:\n  - If the child is in danger now, call 999.\ncall: [emergency, front-door]',
  },
} as const satisfies Record<string, CatalogueEntry>;
