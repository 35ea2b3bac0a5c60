import { english } from './english.ts';
import { mutatedForms } from './welsh.ts';

/** What the search knows about a language. For an unknown language, it searches for words as written. */
export interface SearchLanguage {
  /** The part of a word that stays when its ending changes. */
  stem(word: string): string;
  /** What a word may also be written as, besides its endings. */
  otherForms(word: string): readonly string[];
  /** Words that say nothing about what is looked for. When a query holds nothing else, they count after all. */
  fillers: ReadonlySet<string>;
  /** How a question is put shows what kind of page answers it. */
  questions: readonly { asks: RegExp; kinds: readonly string[]; lift: number }[];
  /** The words that show who asks. */
  people: PeopleWords;
}

/** Words people use for themselves and others. */
export interface PeopleWords {
  oneself: ReadonlySet<string>;
  someone: ReadonlySet<string>;
  others: ReadonlySet<string>;
  /** Words that leave it less certain that a query is about people. */
  less: ReadonlySet<string>;
  /** People that only an adult would speak of in this way, and what only an adult asks to do. */
  adults: ReadonlySet<string>;
  /** How children speak of themselves without saying so. */
  children: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

const unknown: SearchLanguage = {
  stem: (word) => word,
  otherForms: () => [],
  fillers: none,
  questions: [],
  people: {
    ...{ oneself: none, someone: none, others: none },
    ...{ less: none, adults: none, children: none },
  },
};

/** No lists of Welsh have been checked by people who search in it, so there are none: only the table of first letters. */
const languages: Readonly<Record<string, SearchLanguage>> = {
  en: english,
  cy: { ...unknown, otherForms: mutatedForms },
};

/** What the search knows of a language, by its code. */
export function searchLanguage(code: string): SearchLanguage {
  return languages[code.split('-')[0] ?? ''] ?? unknown;
}
