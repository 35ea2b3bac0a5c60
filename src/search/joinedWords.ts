import type { SearchIndex } from './searchIndex.ts';

/** Joins or parts words that are written otherwise on the site: "child line", "keyworker". */
export function joinedWords(typed: readonly string[], index: SearchIndex): string[] {
  const result: string[] = [];
  const known = (word: string): boolean =>
    index.stemOf.has(word) || index.phrasesWith.has(index.language.stem(word));
  const written = (word: string): boolean => index.stemOf.has(word);
  for (let position = 0; position < typed.length; position += 1) {
    const word = typed[position] ?? '';
    const next = typed[position + 1];
    if (next !== undefined && written(word + next) && !(known(word) && known(next))) {
      result.push(word + next);
      position += 1;
    } else if (!known(word) && word.length >= 7 && parted(word, written) !== null) {
      result.push(...(parted(word, written) ?? []));
    } else {
      result.push(word);
    }
  }
  return result;
}

function parted(word: string, known: (word: string) => boolean): [string, string] | null {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (known(first) && known(second)) return [first, second];
  }
  return null;
}
