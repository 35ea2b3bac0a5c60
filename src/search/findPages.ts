import { callsForHelp } from './callsForHelp.ts';
import { candidateScores } from './candidateScores.ts';
import { parseQuery } from './parsedQuery.ts';
import type { ParsedQuery } from './parsedQuery.ts';
import type { Ranking } from './ranking.ts';
import { standardRanking } from './ranking.ts';
import type { Candidate, SearchIndex } from './searchIndex.ts';
import type { SearchPage, SearchPlace } from './searchPage.ts';
import { words } from './words.ts';

/** A page that answers a query. */
export interface Found {
  page: SearchPage;
  /** The place on it that answers best, or `null` for the page as a whole. */
  place: SearchPlace | null;
  /** Further places on it, best first. */
  furtherPlaces: SearchPlace[];
  /** How well it answers: about 1 for a good answer. */
  score: number;
}

/** What a search is narrowed to. An empty list narrows nothing. */
export interface Filters {
  kinds: readonly string[];
  audiences: readonly string[];
  years: readonly string[];
}

/** No filter at all. */
export const everything: Filters = { kinds: [], audiences: [], years: [] };

const furtherPlacesShown = 3;
/** Below this a page shares next to nothing with the query. */
const leastScore = 0.12;

/** The pages that answer a query, best first. */
export function findPages(
  query: string,
  index: SearchIndex,
  filters: Filters = everything,
  ranking: Ranking = standardRanking,
): { found: Found[]; parsed: ParsedQuery } {
  const parsed = parseQuery(query, index);
  const scores = candidateScores(parsed, index, ranking);
  const byPage = new Map<SearchPage, { candidate: Candidate; score: number }[]>();
  for (const [position, score] of scores) {
    const candidate = index.candidates[position];
    if (candidate === undefined || !passes(candidate.page, filters)) continue;
    const list = byPage.get(candidate.page);
    if (list === undefined) byPage.set(candidate.page, [{ candidate, score }]);
    else list.push({ candidate, score });
  }
  const found = [...byPage]
    .map(([page, list]) => foundPage(page, list, parsed, ranking))
    .filter(({ score }) => score > leastScore);
  const ordered = found.toSorted(
    (a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1),
  );
  return { found: helpFirst(query, ordered, index, filters), parsed };
}

/** Puts the page that says whom to tell before everything else when a query is a call for help, whatever its words. */
function helpFirst(
  query: string,
  found: readonly Found[],
  { candidates }: SearchIndex,
  filters: Filters,
): Found[] {
  const help = candidates.find(({ page }) => page.kind === 'help')?.page;
  if (help === undefined || !passes(help, filters) || !callsForHelp(query, help.names))
    return [...found];
  const own = found.find(({ page }) => page === help);
  const others = found.filter(({ page }) => page !== help);
  const score = Math.max(1, own?.score ?? 0, others[0]?.score ?? 0);
  return [{ page: help, place: null, furtherPlaces: [], ...own, score }, ...others];
}

/** Says whether a page is among those that a search is narrowed to. */
export function passes(
  { kind, audience = 'public', year }: SearchPage,
  { kinds, audiences, years }: Filters,
): boolean {
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    (audiences.length === 0 || audiences.includes(audience)) &&
    (years.length === 0 || (year !== undefined && years.includes(year)))
  );
}

/** Says whether a page is about another area than the partnership's and the query does not name that area. */
function isElsewhere({ area }: SearchPage, { words: asked }: ParsedQuery): boolean {
  return area !== undefined && !words(area).some((word) => asked.includes(word));
}

function foundPage(
  page: SearchPage,
  list: { candidate: Candidate; score: number }[],
  parsed: ParsedQuery,
  ranking: Ranking,
): Found {
  const [best, ...others] = list.toSorted((a, b) => b.score - a.score);
  const places = others.flatMap(({ candidate, score }) =>
    candidate.place !== null && best !== undefined && score > best.score * 0.6
      ? [candidate.place]
      : [],
  );
  const score =
    (best?.score ?? 0) +
    ranking.place * Math.min(2, places.length) +
    (ranking.kind[page.kind] ?? 0) -
    (page.superseded === true ? ranking.superseded : 0) -
    (isElsewhere(page, parsed) ? ranking.elsewhere : 0);
  const lift = parsed.lifts.get(page.kind) ?? 0;
  return {
    page,
    place: best?.candidate.place ?? null,
    furtherPlaces: places.slice(0, furtherPlacesShown),
    score: score + lift * Math.min(1, score / ranking.liftFrom),
  };
}
