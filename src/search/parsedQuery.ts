import { contentWords } from './contentWords.ts';
import { joinedWords } from './joinedWords.ts';
import { liftedKinds } from './questionWords.ts';
import { quotedPhrases } from './quotedPhrases.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { Unit } from './unit.ts';
import { unitOf } from './unit.ts';
import { words } from './words.ts';

/** A query, understood as far as the vocabulary goes. */
export interface ParsedQuery {
  units: Unit[];
  /** The words of the query that count, their spelling mended. */
  words: string[];
  /** The stems of the query itself, for comparing it with whole phrases. */
  stems: string[];
  /** How many words were typed, fillers among them. */
  length: number;
  /** How much more a kind of page counts. */
  lifts: ReadonlyMap<string, number>;
  /** The phrases in quotation marks, which pages must contain word for word. Stems. */
  quoted: string[][];
  /** Words that nothing on the site is called, with what was looked for in their place, if anything. */
  corrections: ReadonlyMap<string, string | null>;
}

/** Longer queries are cut: no question needs more, and everything stays quick. */
const mostCharacters = 300;
const mostWords = 24;

/** Understands a query: leaves out fillers, mends spelling, adds everyday words and endings. */
export function parseQuery(query: string, index: SearchIndex): ParsedQuery {
  const text = shortened(query);
  const { language } = index;
  const corrections = new Map<string, string | null>();
  const said = joinedWords(contentWords(text, language), index);
  const typed = [...new Set(said)].slice(0, mostWords);
  const ages = wordsOfAges(text);
  const units = typed
    .map((word, position) => unitOf(word, position === typed.length - 1, index, corrections))
    .map((unit, at) => (ages.has(typed[at] ?? '') ? { ...unit, weight: unit.weight / 4 } : unit));
  const mended = (word: string): string => corrections.get(word) ?? word;
  const meant = typed.map(mended);
  return {
    units: [...units, ...phraseUnits(meant.map(language.stem), units, index)],
    words: meant,
    // A word said twice counts once, but "child-on-child abuse" is not "child abuse".
    stems: said.map(mended).map(language.stem),
    length: words(text).length,
    lifts: liftedKinds(words(text).join(' '), language),
    quoted: quotedPhrases(text, language),
    corrections,
  };
}

/** The words of ages, which count little: "11" in "11 year old" is not a section of an Act. */
function wordsOfAges(text: string): ReadonlySet<string> {
  return new Set(
    (text.match(/\b\d{1,2} ?-?(?:years?|yrs?|yo|months?|mths?)\b[ -]?(?:olds?)?/giu) ?? []).flatMap(
      (age) => (/old|yo|yr/iu.test(age) ? words(age) : []),
    ),
  );
}

/** The beginning of a long text, without the word that the end would cut. */
function shortened(query: string): string {
  if (query.length <= mostCharacters) return query;
  const start = query.slice(0, mostCharacters);
  return start.replace(/\s\S*$/u, '');
}

/** Everyday words of more than one word: what they mean is a unit of its own, and their parts count less. */
function phraseUnits(stems: readonly string[], units: readonly Unit[], index: SearchIndex): Unit[] {
  const found: Unit[] = [];
  for (let length = 2; length <= index.everyday.longest; length += 1) {
    for (let start = 0; start + length <= stems.length; start += 1) {
      const meant = (
        index.everyday.meanings.get(stems.slice(start, start + length).join(' ')) ?? []
      ).filter((one) => index.phrasesWith.has(one));
      if (meant.length === 0) continue;
      for (const unit of units.slice(start, start + length)) unit.weight *= 0.5;
      found.push({
        weight: Math.max(...meant.map(index.weight)),
        answers: new Map(meant.map((one) => [one, 0.9])),
      });
    }
  }
  return found;
}
