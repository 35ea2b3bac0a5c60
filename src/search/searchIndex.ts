import { contentWords } from './contentWords.ts';
import type { EverydayWords } from './everydayWords.ts';
import { everydayWords } from './everydayWords.ts';
import type { SearchPage, SearchPlace, Vocabulary } from './searchPage.ts';
import { stem, words } from './words.ts';

/** Where a phrase comes from, from what says most to what says least. */
export type Field = 'name' | 'title' | 'word' | 'heading' | 'text';

/** A page or a place on one: what a query is compared with. */
export interface Candidate {
  page: SearchPage;
  /** The position of the candidate for the page as a whole. */
  whole: number;
  /** The place, or `null` for the page as a whole. */
  place: SearchPlace | null;
}

/** One phrase about a candidate, for example an alias. */
export interface Phrase {
  /** The position of its candidate. */
  candidate: number;
  field: Field;
  /** The stems of its words, without fillers. */
  stems: string[];
  /** How many words it has, fillers among them. */
  length: number;
}

/** The vocabulary, ready for queries. */
export interface SearchIndex {
  candidates: Candidate[];
  phrases: Phrase[];
  /** Positions of the phrases that are these stems and nothing else, by the stems with a space between. */
  phrasesThatAre: ReadonlyMap<string, readonly number[]>;
  /** Positions of the phrases that hold a stem. */
  phrasesWith: ReadonlyMap<string, readonly number[]>;
  /** Every word as it is written, with its stem. */
  stemOf: ReadonlyMap<string, string>;
  /** How much a stem says: the rarer, the more. */
  weight: (stem: string) => number;
  /** Everyday words, the partnership's own among them. */
  everyday: EverydayWords;
}

/** Prepares a vocabulary for queries. */
export function indexVocabulary({ pages, everydayWords: entries = [] }: Vocabulary): SearchIndex {
  const candidates: Candidate[] = [];
  const phrases: Phrase[] = [];
  const phrasesThatAre = new Map<string, number[]>();
  const phrasesWith = new Map<string, number[]>();
  const stemOf = new Map<string, string>();
  const candidatesWith = new Map<string, Set<number>>();

  const addPhrase = (field: Field, text: string): void => {
    const candidate = candidates.length - 1;
    const all = words(text);
    const stems = contentWords(text, all).map((word) => {
      const stemmed = stemOf.get(word) ?? stem(word);
      stemOf.set(word, stemmed);
      return stemmed;
    });
    if (stems.length === 0) return;
    const position = phrases.push({ candidate, field, stems, length: all.length }) - 1;
    addTo(phrasesThatAre, stems.join(' '), position);
    for (const one of new Set(stems)) {
      addTo(phrasesWith, one, position);
      const holders = candidatesWith.get(one) ?? new Set<number>();
      candidatesWith.set(one, holders.add(candidate));
    }
  };

  for (const page of pages) {
    const whole = candidates.length;
    candidates.push({ page, whole, place: null });
    addPhrase('title', page.title);
    page.names?.forEach((name) => addPhrase('name', name));
    page.words?.forEach((word) => addPhrase('word', word));
    if (page.text !== undefined) addPhrase('text', page.text);
    if (page.body !== undefined) addPhrase('text', page.body);
    for (const place of page.places ?? []) {
      candidates.push({ page, whole, place });
      addPhrase(place.label === undefined ? 'heading' : 'title', place.title);
      place.words?.forEach((word) => addPhrase('word', word));
      if (place.text !== undefined) addPhrase('text', place.text);
    }
  }

  const total = candidates.length;
  const weight = (one: string): number =>
    Math.log(1 + total / (1 + (candidatesWith.get(one)?.size ?? 0)));
  return {
    candidates,
    phrases,
    phrasesThatAre,
    phrasesWith,
    stemOf,
    weight,
    everyday: everydayWords(entries),
  };
}

function addTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
