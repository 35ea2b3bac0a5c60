import type { SearchIndex } from './searchIndex.ts';
import { spellingDistance } from './spellingDistance.ts';

/** Shorter words have too many neighbours that are words of their own: "aces" and "acts". */
const shortest = 5;
/** From this length on two slips are likelier than another word. */
const longEnoughForTwo = 7;

/** The word of the site that is written most like another; of several, one with the same letters, or that begins most like it. */
export function nearestWord(word: string, index: SearchIndex): string | null {
  if (word.length < shortest) return null;
  const most = word.length < longEnoughForTwo ? 1 : 2;
  const letters = sortedLetters(word);
  let best: string | null = null;
  let bestCost = Infinity;
  for (const [candidate, stemmed] of [...index.stemOf, ...index.everyday.said]) {
    if (candidate.length < 4 || !isSlip(word, candidate)) continue;
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

/**
 * Says whether one word can be another with a slip of the fingers, not a word of its own such as "crying" and "trying":
 * people know how a word begins, and in a short word they leave out letters, double or swap them or take the wrong vowel.
 */
function isSlip(word: string, meant: string): boolean {
  if (sortedLetters(word) === sortedLetters(meant)) return true;
  if (word[0] !== meant[0]) return false;
  return (
    word.length >= longEnoughForTwo || meant.length > word.length || sound(word) === sound(meant)
  );
}

/** A word without vowels and doubled letters, with letters that sound the same written the same. */
function sound(word: string): string {
  return word
    .replaceAll('z', 's')
    .replace(/[kq]/gu, 'c')
    .replace(/[aeiouy]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}

/** How many letters two words have in common at the start. */
export function sameBeginning(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}
