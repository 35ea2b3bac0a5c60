import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a person most likely meant, or `null` when none is close.
 * @example nearest('frequencey', ['frequency', 'quorum']) // => 'frequency'
 */
export function nearest(found: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(found.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(found.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
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
