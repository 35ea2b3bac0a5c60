import type { Unit } from './unit.ts';
import type { SearchIndex } from './searchIndex.ts';

/** How well one phrase answers a query. */
export interface PhraseMatch {
  /** How well each unit of the query is answered. */
  byUnit: number[];
  /** How much of the phrase is accounted for. */
  said: number;
}

/** The phrases that share anything with a query, by position. */
export function phraseMatches(
  units: readonly Unit[],
  index: SearchIndex,
): Map<number, PhraseMatch> {
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
