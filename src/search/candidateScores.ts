import type { ParsedQuery } from './parsedQuery.ts';
import { phraseMatches } from './phraseMatches.ts';
import type { Ranking } from './ranking.ts';
import type { SearchIndex } from './searchIndex.ts';

/** Scores every candidate that shares anything with the query. */
export function candidateScores(
  { units, stems, length }: ParsedQuery,
  index: SearchIndex,
  ranking: Ranking,
): Map<number, number> {
  const totalWeight = units.reduce((sum, { weight }) => sum + weight, 0);
  const matches = phraseMatches(units, index);
  const scores = new Map<number, { best: number; covered: number[] }>();
  for (const [position, match] of matches) {
    const phrase = index.phrases[position];
    if (phrase === undefined) continue;
    const asked =
      units.reduce((sum, { weight }, unit) => sum + weight * (match.byUnit[unit] ?? 0), 0) /
      totalWeight;
    const phraseWeight = [...new Set(phrase.stems)].reduce(
      (sum, one) => sum + index.weight(one),
      0,
    );
    const said = Math.min(1, match.said / phraseWeight);
    const exact =
      stems.length === phrase.stems.length && stems.every((one, at) => one === phrase.stems[at]);
    const fieldScore = ranking.field[phrase.field];
    const whole =
      said > 0.999
        ? exact
          ? ranking.exact[phrase.field] * likeInLength(length, phrase.length)
          : ranking.held[phrase.field] * asked
        : 0;
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

/** Fillers say little, but "Reports" is not "what happens after I report". */
function likeInLength(a: number, b: number): number {
  return Math.sqrt(Math.min(a, b) / Math.max(a, b));
}
