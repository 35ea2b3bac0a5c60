import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { PhraseName } from './phraseName.ts';

/** The languages that the program has words in. */
export type WordsLanguage = 'cy' | 'en';

/** Phrases by their names, in ICU MessageFormat. */
export type Phrases = Readonly<Record<PhraseName, string>>;

/** The program's own words. That every language has every phrase is held by this type. */
const files: Readonly<Record<WordsLanguage, typeof en>> = { cy, en };

const translations = Object.fromEntries(
  Object.entries(files).map(([language, file]) => [
    language,
    Object.fromEntries(namedIn(file.phrases, '')),
  ]),
) as Record<WordsLanguage, Phrases>;

/** The program's own words in a language. @example phrasesIn('cy')['site.header.search'] // => 'Chwilio' */
export function phrasesIn(language: WordsLanguage): Phrases {
  return translations[language];
}

/** The language of the program's words that fits a language, or `null`. @example wordsLanguage('en-GB') // => 'en' */
export function wordsLanguage(language: string): WordsLanguage | null {
  const [base = ''] = language.split('-');
  return base in files ? (base as WordsLanguage) : null;
}

function namedIn(part: object, above: string): [name: string, text: string][] {
  return Object.entries(part).flatMap(([name, inner]: [string, object | string]) =>
    typeof inner === 'string' ? [[above + name, inner]] : namedIn(inner, `${above}${name}.`),
  );
}
