/** A phrase that stands for something. */
export interface Phrase {
  /** What it stands for. */
  id: string;
  text: string;
}

/** A phrase in a text. */
export interface PhraseMatch {
  id: string;
  /** As it stands in the text. */
  text: string;
  /** Where it starts. */
  start: number;
}

/** Makes a finder of phrases: whole words, in capitals or not, the last in the plural as well. The longest phrase wins. */
export function phraseFinder(phrases: readonly Phrase[]): (text: string) => PhraseMatch[] {
  const byFirstWord = new Map<string, { id: string; words: string[] }[]>();
  for (const { id, text } of phrases) {
    const words = wordsOf(text).map(({ word }) => word);
    const [first] = words;
    if (first === undefined) continue;
    // A phrase of one word may stand in the plural, so both forms lead to it.
    for (const key of words.length === 1 ? [first, `${first}s`] : [first]) {
      byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { id, words }]);
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = wordsOf(text);
    const matches: PhraseMatch[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const candidates = byFirstWord.get(words[index]?.word ?? '') ?? [];
      const found = candidates.find((phrase) => standsAt(phrase.words, words, index));
      const [first, last] = [words[index], words[index + (found?.words.length ?? 1) - 1]];
      if (found === undefined || first === undefined || last === undefined) continue;
      matches.push({ id: found.id, text: text.slice(first.start, last.end), start: first.start });
      index += found.words.length - 1;
    }
    return matches;
  };
}

interface Word {
  word: string;
  start: number;
  end: number;
}

/** The words of a text in small letters, with one kind of apostrophe. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function standsAt(phrase: readonly string[], words: readonly Word[], index: number): boolean {
  return phrase.every((word, offset) => {
    const found = words[index + offset]?.word;
    return found === word || (offset === phrase.length - 1 && found === `${word}s`);
  });
}
