import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a person most likely meant, or `null` when none is close.
 * @example nearest('frequencey', ['frequency', 'quorum']) // => 'frequency'
 */
export function nearest(found: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(found.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = stepsBetween(found.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** How many slips turn one word into the other. Two letters in the wrong order are one slip. */
function stepsBetween(a: string, b: string): number {
  if (a.length !== b.length) return distance(a, b);
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2);
  return first !== -1 && swapped === b ? 1 : distance(a, b);
}

/** A sentence that offers the nearest candidate, or an empty string. */
export function didYouMean(found: string, candidates: Iterable<string>): string {
  const guess = nearest(found, candidates);
  return guess === null ? '' : ` Did you mean "${guess}"?`;
}

/** A list for a sentence, cut short when it is long. */
export function listOf(values: readonly string[], most = 12): string {
  const shown = values.slice(0, most).map((value) => `"${value}"`);
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
