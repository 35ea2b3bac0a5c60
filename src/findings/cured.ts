import type { Cure } from './finding.ts';

/**
 * A text with a cure: the words that it replaces, at a place or after it, become others. They are whole words: a 6 in 60 stays.
 * @param from the place, as an offset
 * @returns `null` when the words are not there
 */
export function cured(text: string, { replace, with: words }: Cure, from = 0): string | null {
  const wordSign = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(replace, from); at !== -1; at = text.indexOf(replace, at + 1)) {
    const end = at + replace.length;
    const cutsBefore = wordSign.test(text[at] ?? '') && wordSign.test(text[at - 1] ?? '');
    const cutsAfter = wordSign.test(text[end - 1] ?? '') && wordSign.test(text[end] ?? '');
    if (!cutsBefore && !cutsAfter) return text.slice(0, at) + words + text.slice(end);
  }
  return null;
}
