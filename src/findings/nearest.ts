import { distance } from 'fastest-levenshtein';
import type { Cure } from './finding.ts';

/**
 * The candidate that a person most likely meant, or `null` when none is close.
 * @example nearest('frequencey', ['frequency', 'quorum']) // => 'frequency'
 */
export function nearest(found: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(found.length / 4)) + 1;
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

/** The cure of a misspelt name; `null` when no candidate is near, or several are. */
export function spellingCure(found: string, candidates: Iterable<string>): Cure | null {
  const all = new Set(candidates);
  const meant = nearest(found, all);
  if (meant === null) return null;
  all.delete(meant);
  return nearest(found, all) === null ? { replace: found, with: meant } : null;
}

/** A sentence that offers the nearest candidate, or an empty string. */
export function didYouMean(found: string, candidates: Iterable<string>): string {
  const guess = nearest(found, candidates);
  return guess === null ? '' : ` Did you mean "${guess}"?`;
}

/**
 * A sentence that offers the address that was most likely meant: one whose last part is spelt almost the same, or cut
 * short, in the same section, or the same in another. Whole addresses are alike because their sections are.
 */
export function didYouMeanAddress(found: string, addresses: Iterable<string>): string {
  const guess = nearestAddress(found, addresses);
  return guess === null ? '' : ` Did you mean "${guess}"?`;
}

/** The cure of an address; `null` when none is near in its section, or several are. */
export function addressCure(found: string, addresses: Iterable<string>): Cure | null {
  const [section, last] = split(found);
  const names = [...addresses].flatMap((address) => {
    const [own, name] = split(address);
    return own === section ? [name] : [];
  });
  const cure = spellingCure(last, names);
  return cure === null
    ? null
    : { replace: found, with: `${section}/${cure.with}${found.endsWith('/') ? '/' : ''}` };
}

function nearestAddress(found: string, addresses: Iterable<string>): string | null {
  const [section, last] = split(found);
  const all = [...addresses].map((address) => [address, ...split(address)] as const);
  const inRoom = new Map(
    all.filter(([, own]) => own === section).map(([whole, , name]) => [name, whole]),
  );
  const longer = [...inRoom.keys()].filter((name) => last.length > 3 && name.startsWith(last));
  const name = nearest(last, inRoom.keys()) ?? (longer.length === 1 ? longer[0] : undefined);
  const guess = inRoom.get(name ?? '') ?? all.find(([, , other]) => other === last)?.[0];
  return guess === undefined || last === '' ? null : guess;
}

/** The section of an address and its last part. */
function split(address: string): [section: string, last: string] {
  const parts = address.replace(/\/$/u, '').split('/');
  const last = parts.pop() ?? '';
  return [parts.join('/'), last];
}

/** A list for a sentence, cut short when it is long. */
export function listOf(values: readonly string[], most = 12): string {
  const shown = values.slice(0, most).map((value) => `"${value}"`);
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
