import { parseQuery } from './parsedQuery.ts';
import type { ParsedQuery } from './parsedQuery.ts';
import type { Candidate, Field, SearchIndex } from './searchIndex.ts';
import type { SearchPage, SearchPlace } from './searchPage.ts';

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

/** What decides the order of results. */
export interface Ranking {
  /** How much a match counts by where it stands. */
  field: Record<Field, number>;
  /** What is added when a query is the whole of a phrase. */
  exact: Record<Field, number>;
  /** What is added when a query holds the whole of a phrase, in the measure in which the phrase answers the query. */
  held: Record<Field, number>;
  /** How much of a score depends on how much of the phrase was asked for, from 0 to 1. */
  phraseShare: number;
  /** How much of a score is the best phrase; the rest is all phrases together. */
  bestShare: number;
  /** More than 1 favours answers to the whole query over those to a part of it. */
  wholeness: number;
  /** How much of what a page answers is reckoned to each place on it, from 0 to 1. */
  context: number;
  /** What is added for each further place on the page that answers. */
  place: number;
  /** What is taken from a page that another has taken the place of. */
  superseded: number;
  /** The score from which the way a question is put counts in full. */
  liftFrom: number;
  /** Of pages that answer alike, the kind that people look for more often comes first. */
  kind: Readonly<Record<string, number>>;
}

export const standardRanking: Ranking = {
  field: { name: 1, title: 0.95, word: 0.87, heading: 0.75, text: 0.5 },
  exact: { name: 1, title: 1.2, word: 0.65, heading: 0.3, text: 0 },
  held: { name: 0.1, title: 0.16, word: 0.08, heading: 0.04, text: 0 },
  phraseShare: 0.7,
  bestShare: 0.62,
  wholeness: 0.9,
  context: 0.85,
  place: 0.03,
  superseded: 0.07,
  liftFrom: 0.5,
  kind: {
    glossary: 0.1,
    help: 0.04,
    thresholds: 0.03,
    'time-limits': -0.05,
    arrangements: 0.04,
    group: 0.03,
  },
};
const furtherPlacesShown = 3;

/** The pages that answer a query, best first. */
export function findPages(
  query: string,
  index: SearchIndex,
  filters: Filters = everything,
  ranking: Ranking = standardRanking,
): { found: Found[]; parsed: ParsedQuery } {
  const parsed = parseQuery(query, index);
  const scores = scoreCandidates(parsed, index, ranking);
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
    .filter(({ score }) => score > 0.12);
  return {
    found: found.toSorted(
      (a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1),
    ),
    parsed,
  };
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
    (page.superseded === true ? ranking.superseded : 0);
  const lift = parsed.lifts.get(page.kind) ?? 0;
  return {
    page,
    place: best?.candidate.place ?? null,
    furtherPlaces: places.slice(0, furtherPlacesShown),
    score: score + lift * Math.min(1, score / ranking.liftFrom),
  };
}

/** Scores every candidate that shares anything with the query. */
function scoreCandidates(
  { units, stems }: ParsedQuery,
  index: SearchIndex,
  ranking: Ranking,
): Map<number, number> {
  const totalWeight = units.reduce((sum, { weight }) => sum + weight, 0);
  const matches = matchPhrases(units, index);
  const scores = new Map<number, { best: number; covered: number[] }>();
  for (const [position, match] of matches) {
    const phrase = index.phrases[position];
    if (phrase === undefined) continue;
    const asked =
      units.reduce((sum, { weight }, unit) => sum + weight * (match.byUnit[unit] ?? 0), 0) /
      totalWeight;
    const phraseWeight = phrase.stems.reduce((sum, one) => sum + index.weight(one), 0);
    const said = Math.min(1, match.said / phraseWeight);
    const exact =
      stems.length === phrase.stems.length && stems.every((one, at) => one === phrase.stems[at]);
    const fieldScore = ranking.field[phrase.field];
    const whole =
      said > 0.999 ? (exact ? ranking.exact[phrase.field] : ranking.held[phrase.field] * asked) : 0;
    const score =
      fieldScore *
        asked ** ranking.wholeness *
        (1 - ranking.phraseShare + ranking.phraseShare * said) +
      whole;
    const known = scores.get(phrase.candidate) ?? { best: 0, covered: units.map(() => 0) };
    known.best = Math.max(known.best, score);
    known.covered = known.covered.map((value, unit) =>
      Math.max(value, fieldScore * (match.byUnit[unit] ?? 0)),
    );
    scores.set(phrase.candidate, known);
  }
  return new Map(
    [...scores].map(([position, { best, covered }]) => {
      const wholePage = scores.get(index.candidates[position]?.whole ?? position)?.covered;
      const overall =
        units.reduce(
          (sum, { weight }, unit) =>
            sum + weight * Math.max(covered[unit] ?? 0, ranking.context * (wholePage?.[unit] ?? 0)),
          0,
        ) / totalWeight;
      return [
        position,
        best * ranking.bestShare + overall ** ranking.wholeness * (1 - ranking.bestShare),
      ];
    }),
  );
}

interface PhraseMatch {
  /** How well each unit of the query is answered. */
  byUnit: number[];
  /** How much of the phrase is accounted for. */
  said: number;
}

function matchPhrases(units: ParsedQuery['units'], index: SearchIndex): Map<number, PhraseMatch> {
  const matches = new Map<number, PhraseMatch>();
  const saidBy = new Map<number, Map<string, number>>();
  units.forEach(({ answers }, unit) => {
    for (const [answer, well] of answers) {
      for (const position of index.phrasesWith.get(answer) ?? []) {
        const match = matches.get(position) ?? { byUnit: units.map(() => 0), said: 0 };
        match.byUnit[unit] = Math.max(match.byUnit[unit] ?? 0, well);
        matches.set(position, match);
        const said = saidBy.get(position) ?? new Map<string, number>();
        said.set(answer, Math.max(said.get(answer) ?? 0, well * index.weight(answer)));
        saidBy.set(position, said);
      }
    }
  });
  for (const [position, match] of matches)
    match.said = [...(saidBy.get(position)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  return matches;
}
