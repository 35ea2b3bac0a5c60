import { perNames } from './perText.ts';

/** A phrase with a meaning. */
export interface Phrase {
  /** Its meaning. */
  id: string;
  text: string;
}

/** A phrase in a text. */
export interface PhraseMatch {
  id: string;
  /** As written in the text. */
  text: string;
  /** Where it starts. */
  start: number;
}

/** A word within phrases: what may follow it. */
interface Step {
  /** The next words of longer phrases. */
  next: Map<string, Step>;
  /** The last words of phrases, singular and plural, and the phrases’ meanings. */
  last: Map<string, string>;
}

const newStep = (): Step => ({ next: new Map(), last: new Map() });

/** Makes a finder of phrases: whole words, in capitals or not, the last in the plural as well. The longest phrase wins. */
export const phraseFinder = perNames(
  (phrases: readonly Phrase[]): ((text: string) => PhraseMatch[]) => {
    const start = newStep();
    for (const { id, text } of phrases) {
      const words = wordsOf(text).map(({ word }) => word);
      const last = words.pop();
      if (last === undefined) continue;
      let step = start;
      for (const word of words) {
        const next = step.next.get(word) ?? newStep();
        step.next.set(word, next);
        step = next;
      }
      // Of two phrases that are the same the first one counts.
      for (const form of [last, `${last}s`]) if (!step.last.has(form)) step.last.set(form, id);
    }
    return (text) => {
      const words = wordsOf(text);
      const matches: PhraseMatch[] = [];
      for (let index = 0; index < words.length; index += 1) {
        const found = longestAt(start, words, index);
        const [first, last] = [words[index], words[index + (found?.length ?? 1) - 1]];
        if (found === null || first === undefined || last === undefined) continue;
        matches.push({ id: found.id, text: text.slice(first.start, last.end), start: first.start });
        index += found.length - 1;
      }
      return matches;
    };
  },
);

/** The longest phrase that starts at a word of a text, and its number of words. */
function longestAt(
  start: Step,
  words: readonly Word[],
  index: number,
): { id: string; length: number } | null {
  let longest: { id: string; length: number } | null = null;
  let step: Step | undefined = start;
  for (let length = 1; step !== undefined; length += 1) {
    const word = words[index + length - 1]?.word;
    if (word === undefined) break;
    const id = step.last.get(word);
    if (id !== undefined) longest = { id, length };
    step = step.next.get(word);
  }
  return longest;
}

interface Word {
  word: string;
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const inSmallLetters = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The words of a text in small letters, with one kind of apostrophe. */
function wordsOf(text: string): Word[] {
  const small = inSmallLetters(text);
  // Some letters are two when they are small; then the words would not be where they are in the text.
  const isInPlace = small.length === text.length;
  const words: Word[] = [];
  for (const { 0: found, index } of (isInPlace ? small : text).matchAll(word))
    words.push({
      word: isInPlace ? found : inSmallLetters(found),
      start: index,
      end: index + found.length,
    });
  return words;
}
