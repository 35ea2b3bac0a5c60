import { nearestWord, sameBeginning } from './nearestWord.ts';
import type { SearchIndex } from './searchIndex.ts';

/** One thing that a query asks for: a word with everything that it may mean. */
export interface Unit {
  /** How much it counts among the words of the query. */
  weight: number;
  /** Stems that answer it, each with how well, from 0 to 1. */
  answers: Map<string, number>;
}

/** How well each kind of substitute answers a word. */
const strength = { form: 0.95, everyday: 0.6, related: 0.7, beginning: 0.75, misspelt: 1 };

/** Shorter stems with the same beginning are different words: "police" and "policy". */
const shortestRelated = 6;
const unknownWeight = 1.5;

/**
 * A word of a query with everything that answers it.
 * @param corrections gets the word when nothing on the site is called so, with what is looked for in its place
 */
export function unitOf(
  word: string,
  isLast: boolean,
  index: SearchIndex,
  corrections: Map<string, string | null>,
): Unit {
  const { stem, otherForms } = index.language;
  const own = stem(word);
  const answers = new Map<string, number>();
  const add = (answer: string, well: number): void => {
    if (index.phrasesWith.has(answer))
      answers.set(answer, Math.max(well, answers.get(answer) ?? 0));
  };
  add(own, 1);
  for (const form of otherForms(word)) add(stem(form), strength.form);
  const meant = meaningsOf(own, index);
  for (const other of meant) add(other, strength.everyday);
  for (const other of relatedTo(own, index)) add(other, strength.related);
  if (isLast && !index.phrasesWith.has(own))
    for (const other of begunBy(word, index)) add(other, strength.beginning);
  if (answers.size === 0) {
    const nearest = word.length >= 4 && !/\d/u.test(word) ? nearestWord(word, index) : null;
    corrections.set(word, nearest);
    if (nearest !== null) {
      add(stem(nearest), strength.misspelt);
      for (const other of meaningsOf(stem(nearest), index))
        add(other, strength.everyday * strength.misspelt);
    }
  }
  return { weight: weightOf(own, meant, answers, index), answers };
}

/** How much a word counts among those of a query. */
function weightOf(
  own: string,
  meant: readonly string[],
  answers: ReadonlyMap<string, number>,
  index: SearchIndex,
): number {
  if (index.phrasesWith.has(own)) {
    // A word for something common is no rarer than that: "kid".
    const mostMeant = meant.length === 0 ? Infinity : Math.max(...meant.map(index.weight));
    return Math.min(index.weight(own), mostMeant);
  }
  // A word that the site does not know counts little: it must not outweigh those that it does.
  return answers.size > 0 ? Math.min(...[...answers.keys()].map(index.weight)) : unknownWeight;
}

/** What an everyday word means, as far as the site has words for it. */
function meaningsOf(stemmed: string, { everyday, phrasesWith }: SearchIndex): string[] {
  return (everyday.meanings.get(stemmed) ?? []).filter((one) => phrasesWith.has(one));
}

function relatedTo(own: string, { phrasesWith }: SearchIndex): string[] {
  return own.length < shortestRelated
    ? []
    : [...phrasesWith.keys()].filter((other) => areRelated(own, other));
}

function begunBy(word: string, { stemOf }: SearchIndex): string[] {
  return word.length < 2
    ? []
    : [...stemOf].filter(([whole]) => whole.startsWith(word)).map(([, stemmed]) => stemmed);
}

/** Says whether two stems look like forms of one word: "pregnant" and "pregnancy". */
function areRelated(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < shortestRelated) return false;
  const same = sameBeginning(a, b);
  return same >= shortestRelated - 1 && same >= Math.max(a.length, b.length) * 0.66;
}
