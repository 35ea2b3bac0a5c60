import { contentWords } from './contentWords.ts';
import type { EverydayWords } from './everydayWords.ts';
import { everydayWords } from './everydayWords.ts';
import type { SearchPage, SearchPlace, Vocabulary } from './searchPage.ts';
import type { SearchLanguage } from './searchLanguage.ts';
import { searchLanguage } from './searchLanguage.ts';
import { words } from './words.ts';

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
  /** Positions of the phrases that hold a stem. */
  phrasesWith: ReadonlyMap<string, readonly number[]>;
  /** Every word as it is written, with its stem. */
  stemOf: ReadonlyMap<string, string>;
  /** How much a stem says: the rarer, the more. */
  weight: (stem: string) => number;
  /** Everyday words, the partnership's own among them. */
  everyday: EverydayWords;
  /** What the search knows of the language of the site. */
  language: SearchLanguage;
}

/** An index that grows page by page, so that it can be made while the vocabulary arrives. It answers once all are there. */
export interface GrowingIndex {
  index: SearchIndex;
  add: (page: SearchPage) => void;
}

/** An index without pages. */
export function emptyIndex({
  everydayWords: entries = [],
  language: code = 'en',
}: Omit<Vocabulary, 'pages'>): GrowingIndex {
  const language = searchLanguage(code);
  const candidates: Candidate[] = [];
  const phrases: Phrase[] = [];
  const phrasesWith = new Map<string, number[]>();
  const stemOf = new Map<string, string>();
  const weights = new Map<string, number>();

  const addPhrase = (field: Field, text: string): void => {
    const candidate = candidates.length - 1;
    const all = words(text);
    const stems = contentWords(text, language, all).map((word) => {
      const stemmed = stemOf.get(word) ?? language.stem(word);
      stemOf.set(word, stemmed);
      return stemmed;
    });
    if (stems.length === 0) return;
    const position = phrases.push({ candidate, field, stems, length: all.length }) - 1;
    for (const one of stems) {
      const positions = phrasesWith.get(one);
      if (positions === undefined) phrasesWith.set(one, [position]);
      else if (positions[positions.length - 1] !== position) positions.push(position);
    }
  };

  const add = (page: SearchPage): void => {
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
  };

  const weight = (one: string): number => {
    const known = weights.get(one);
    if (known !== undefined) return known;
    const holders = new Set(
      (phrasesWith.get(one) ?? []).map((position) => phrases[position]?.candidate),
    );
    const value = Math.log(1 + candidates.length / (1 + holders.size));
    weights.set(one, value);
    return value;
  };
  return {
    index: {
      candidates,
      phrases,
      phrasesWith,
      stemOf,
      weight,
      everyday: everydayWords(entries, language),
      language,
    },
    add,
  };
}

/** Prepares a whole vocabulary for queries. */
export function indexVocabulary(vocabulary: Vocabulary): SearchIndex {
  const { index, add } = emptyIndex(vocabulary);
  vocabulary.pages.forEach(add);
  return index;
}
