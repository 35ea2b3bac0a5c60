import type { Found } from './findPages.ts';
import type { KindPhrase } from './kinds.ts';
import { kindLabel } from './kinds.ts';
import type { SearchPage, SearchPlace } from './searchPage.ts';
import { isSign } from './signsByLevel.ts';

/** One result as it is shown. */
export interface SearchResult {
  /** The page or place that it leads to. */
  href: string;
  title: string;
  /** The language of its words, where that is not the language of the site. */
  language?: string | undefined;
  /** What kind of thing it is, and who or when it is for: short words for a line under the title. */
  facts: string[];
  /** A sentence or an excerpt. */
  text: string;
  /** What the places are, where that is not plain. */
  placesTitle?: string;
  /** Places that answer too: on the same page, or for a sign of need those of lower levels. */
  places: { href: string; title: string }[];
}

/** A page whose text holds every word of the query. */
export interface TextHit {
  /** Its address. */
  address: string;
  /** Its heading. */
  title: string;
  /** What kind of page it is: an id in `kinds`. */
  kind: string;
  /** The words around the first match. */
  excerpt: string;
  /** The sections that hold a match. */
  sections: { href: string; title: string }[];
}

/** Below this a page shares too little with the query to come before pages that hold all of its words. */
export const goodScore = 0.4;
/** Answers are left out when they are so much worse than the best one, or than a good one. */
const worthShowing = 0.3;
const perfectScore = 0.9;
const placesShown = 2;

/** What is said about a result. */
export type ResultPhrase =
  | `search.results.${'practitioner' | 'business-unit' | 'superseded' | 'action' | 'lower'}`
  | KindPhrase;
type Words = (phrase: ResultPhrase, values?: Readonly<Record<string, string>>) => string;

/**
 * Puts the pages that are called what was asked for and the pages that only mention it in one order. What is already
 * shown at the top stays there when the mentions arrive.
 */
export function resultsFrom(
  found: readonly Found[],
  hits: readonly TextHit[],
  pages: ReadonlyMap<string, SearchPage>,
  words: Words,
): SearchResult[] {
  const best = found[0]?.score ?? 0;
  const worthy = found.filter(({ score }) => score >= Math.min(best, perfectScore) * worthShowing);
  const isGood = ({ score }: Found): boolean => score >= goodScore;
  const named = new Set(worthy.filter(isGood).map(({ page }) => page.address));
  const mentions = hits.filter(
    ({ address }) => !named.has(address) && pages.get(address)?.list !== true,
  );
  const mentioned = new Set(mentions.map(({ address }) => address));
  return [
    ...worthy.filter(isGood).map((one) => foundResult(one, words)),
    ...mentions.map((hit) => hitResult(hit, pages.get(hit.address), words)),
    ...worthy
      .filter((one) => !isGood(one) && !mentioned.has(one.page.address))
      .map((one) => foundResult(one, words)),
  ];
}

function foundResult(found: Found, words: Words): SearchResult {
  const { page, place, furtherPlaces } = found;
  if (isSign(found)) return signResult(found, words);
  // A section is shown under its page; a time limit or an agency is a result of its own.
  if (place?.label !== undefined) {
    return {
      ...link(page, place),
      facts: [place.label],
      text: place.text ?? '',
      places: furtherPlaces
        .filter(({ label }) => label !== undefined)
        .slice(0, placesShown)
        .map((further) => link(page, further)),
    };
  }
  return {
    href: page.address,
    title: page.title,
    language: page.language,
    facts: factsOf(page, words),
    text: page.text ?? '',
    places: (place === null ? [] : [place, ...furtherPlaces])
      .slice(0, placesShown)
      .map((further) => link(page, further)),
  };
}

/** A sign says its level, what to do now, and which signs like it belong to lower levels. */
function signResult({ page, place, lowerSigns = [] }: Found, words: Words): SearchResult {
  const named = (sign: Found, before = ''): { href: string; title: string } => ({
    href: `${sign.page.address}#${sign.place?.id ?? ''}`,
    title: `${before}${sign.place?.title ?? ''}`,
  });
  return {
    ...named({ page, place, furtherPlaces: [], score: 0 }),
    facts: [place?.label ?? ''],
    text: page.action === undefined ? '' : words('search.results.action', { action: page.action }),
    ...(lowerSigns.length === 0 ? {} : { placesTitle: words('search.results.lower') }),
    places: lowerSigns.map((sign) => named(sign, `${sign.page.names?.[0] ?? ''}: `)),
  };
}

function link(
  { address }: SearchPage,
  { id, title }: SearchPlace,
): { href: string; title: string } {
  return { href: `${address}#${id}`, title };
}

function hitResult(
  { address, title, kind, excerpt, sections }: TextHit,
  page: SearchPage | undefined,
  words: Words,
): SearchResult {
  return {
    href: address,
    title: page?.title ?? title,
    facts: page === undefined ? [kindLabel(kind, words)] : factsOf(page, words),
    text: excerpt,
    places: sections.slice(0, placesShown),
  };
}

function factsOf({ label, audience, year, area, superseded }: SearchPage, words: Words): string[] {
  const forWhom =
    audience === 'practitioner' || audience === 'business-unit'
      ? words(`search.results.${audience}`)
      : undefined;
  return [
    label,
    superseded === true ? words('search.results.superseded') : undefined,
    forWhom,
    year?.replace('-', '/'),
    area,
  ].filter((fact) => fact !== undefined);
}
