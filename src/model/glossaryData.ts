import type { Site } from '../schemas/site.ts';
import type { Words } from '../words/words.ts';
import type { TermPage } from './partnership.ts';
import { fullAddress } from './siteRoot.ts';

const setAddress = '/glossary/';

/** The glossary as a schema.org set of terms: only as much as fits on the page, because every term adds to its size. */
export function definedTermSet(site: Site, words: Words): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': fullAddress(site.url, setAddress),
    name: words('glossary.of', { name: site.name }),
    inLanguage: site.language,
  };
}

/** One term in the words of schema.org. */
export function definedTerm(site: Site, term: TermPage): Record<string, unknown> {
  const page = fullAddress(site.url, term.address);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': page,
    url: page,
    name: term.title,
    ...(term.abbreviation === undefined ? {} : { termCode: term.abbreviation }),
    ...(term.aliases.length === 0 ? {} : { alternateName: term.aliases }),
    description: term.definition,
    inDefinedTermSet: fullAddress(site.url, setAddress),
  };
}

/** A term for other programs. Names stay as they are once published. */
interface TermRecord {
  id: string;
  url: string;
  term: string;
  abbreviation: string | null;
  aliases: string[];
  definition: string;
  status: TermPage['status'];
  supersededBy: string[];
  supersededOn: string | null;
  evidence: TermPage['evidence'];
  reviewed: string;
}

/** The whole glossary for other programs: `/glossary.json`. */
export function glossaryRecords(
  site: Site,
  terms: readonly TermPage[],
  words: Words,
): { name: string; url: string; terms: TermRecord[] } {
  return {
    name: words('glossary.of', { name: site.name }),
    url: fullAddress(site.url, setAddress),
    terms: terms.map((term) => ({
      id: term.id,
      url: fullAddress(site.url, term.address),
      term: term.title,
      abbreviation: term.abbreviation ?? null,
      aliases: term.aliases,
      definition: term.definition,
      status: term.status,
      supersededBy: term.supersededBy,
      supersededOn: term.supersededOn ?? null,
      evidence: term.evidence,
      reviewed: term.reviewed,
    })),
  };
}
