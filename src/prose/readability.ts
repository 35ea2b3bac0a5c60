/** A sentence and where it starts in its text. */
export interface Sentence {
  text: string;
  start: number;
  words: number;
}

/** A full stop after one of these ends no sentence. */
const abbreviated =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|no|nos|st|dr|mr|mrs|ms|prof|vs|para|paras|pp?|ch|ed|eds|art|sch|\p{Lu})\.$/iu;

const sentenceEnd = /[.!?]+["'”’)\]]*(?=\s+\S|\s*$)/gu;

/** The sentences of a paragraph, in order. */
export function sentences(text: string): Sentence[] {
  const result: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const piece = text.slice(start, end);
    const words = wordsIn(piece).length;
    if (words > 0) result.push({ text: piece.trim(), start: start + piece.search(/\S/u), words });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (!abbreviated.test(text.slice(start, match.index + 1))) add(end);
  }
  add(text.length);
  return result;
}

/** The words of a text: letters and figures, with the apostrophes and hyphens within them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words that were counted: a site has the same few thousand again and again. */
const counted = new Map<string, number>();

/** About how many syllables a word has. Figures and abbreviations count as one. */
export function syllables(word: string): number {
  const count = counted.get(word) ?? countSyllables(word);
  counted.set(word, count);
  return count;
}

function countSyllables(word: string): number {
  if (!/\p{Ll}/u.test(word)) return 1;
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  // A silent e at the end, as in "move", "moved" and "moves", is not a separate syllable.
  const spoken = letters
    .replace(
      /^(safe|some|life|home|time|care|like|there|where|here|fore|hope|one|use)(?=[b-df-hj-np-tv-z])/u,
      (start) => start.slice(0, -1),
    )
    .replace(/(?<=[^aeiouy]{1})e$/u, (end) => (/[^aeiou]le$/u.test(letters) ? end : ''))
    .replace(/(?<=[^aeiouytd])ed$/u, '')
    .replace(/(?<=[^aeiouysxzhgc])es$/u, '');
  return Math.max(1, (spoken.match(/[aeiouy]+/gu) ?? []).length);
}

/**
 * The age at which most people can read a text, by the Flesch-Kincaid formula. `null` for fewer than 100 words, because
 * the formula does not work for them.
 */
export function readingAge(paragraphs: readonly string[]): number | null {
  const words = paragraphs.flatMap((paragraph) => wordsIn(paragraph));
  if (words.length < 100) return null;
  return Math.round(hardness(paragraphs) * 10) / 10;
}

/** What the formula gives for a text, however short. */
export function hardness(paragraphs: readonly string[]): number {
  const all = paragraphs.flatMap(sentences);
  const words = all.flatMap(({ text }) => wordsIn(text));
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  const grade = 0.39 * (words.length / all.length) + 11.8 * (count / words.length) - 15.59;
  // A school year in the formula is five years younger than its pupils.
  return grade + 5;
}
