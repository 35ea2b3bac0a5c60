import type { CallForHelp } from './callForHelp.ts';
import { callForHelp } from './callForHelp.ts';
import { candidateScores } from './candidateScores.ts';
import type { Filters } from './filters.ts';
import { everything, passes } from './filters.ts';
import { parseQuery } from './parsedQuery.ts';
import type { ParsedQuery } from './parsedQuery.ts';
import { pageHoldsPhrases } from './quotedPhrases.ts';
import type { Ranking } from './ranking.ts';
import { standardRanking } from './ranking.ts';
import type { Candidate, SearchIndex } from './searchIndex.ts';
import type { SearchPage, SearchPlace } from './searchPage.ts';
import { signsByLevel } from './signsByLevel.ts';
import { withHelp } from './withHelp.ts';
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
  /** For a sign of need: the signs of lower levels that match about as well, the highest level first. */
  lowerSigns?: Found[];
}

/** The answer to a query, as far as the vocabulary has it. */
export interface Answers {
  /** The call for help that comes before the results, if any. */
  help: CallForHelp | null;
  /** The pages that answer, best first. */
  found: Found[];
  parsed: ParsedQuery;
}

const furtherPlacesShown = 3;
/** Below this a page shares next to nothing with the query. */
const leastScore = 0.12;

/** The pages that answer a query, best first, and the call for help that comes before them. */
export function findPages(
  query: string,
  index: SearchIndex,
  filters: Filters = everything,
  ranking: Ranking = standardRanking,
): Answers {
  const parsed = parseQuery(query, index);
  const all = scoredPages(parsed, index, ranking);
  const help = callForHelp(query, all, parsed, index);
  const answering = all.filter(
    ({ page }) =>
      passes(page, filters) &&
      (parsed.quoted.length === 0 || pageHoldsPhrases(page, parsed.quoted, index)),
  );
  return {
    help,
    found: help === null ? answering : inOrder(withHelp(help, answering, parsed, index, filters)),
    parsed,
  };
}

/** Every page that shares anything with a query, best first, signs by their level. */
function scoredPages(parsed: ParsedQuery, index: SearchIndex, ranking: Ranking): Found[] {
  const byPage = new Map<SearchPage, { candidate: Candidate; score: number }[]>();
  for (const [position, score] of candidateScores(parsed, index, ranking)) {
    const candidate = index.candidates[position];
    if (candidate === undefined) continue;
    const list = byPage.get(candidate.page);
    if (list === undefined) byPage.set(candidate.page, [{ candidate, score }]);
    else list.push({ candidate, score });
  }
  const found = [...byPage]
    .map(([page, list]) => foundPage(page, list, parsed, ranking))
    .filter(({ score }) => score > leastScore);
  return inOrder(signsByLevel(found));
}

function inOrder(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1));
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
  const [best, ...others] = [...list].sort((a, b) => b.score - a.score);
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
