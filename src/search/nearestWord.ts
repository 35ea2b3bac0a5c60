import type { SearchIndex } from './searchIndex.ts';
import { spellingDistance } from './spellingDistance.ts';

/** The word of the site that is written most like another; of several, one with the same letters, or that begins most like it. */
export function nearestWord(word: string, index: SearchIndex): string | null {
  const most = word.length < 7 ? 1 : 2;
  const letters = sortedLetters(word);
  let best: string | null = null;
  let bestCost = Infinity;
  for (const [candidate, stemmed] of index.stemOf) {
    if (candidate.length < 4) continue;
    const steps = spellingDistance(word, candidate, most);
    if (steps > most) continue;
    const uses = index.phrasesWith.get(stemmed)?.length ?? 0;
    const cost =
      steps -
      sameBeginning(word, candidate) / 100 -
      Math.log(1 + uses) / 200 -
      (sortedLetters(candidate) === letters ? 0.1 : 0);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

function sortedLetters(word: string): string {
  return [...word].toSorted().join('');
}

/** How many letters two words begin with alike. */
export function sameBeginning(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}
