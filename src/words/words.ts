import type { Element, ElementContent, Properties } from 'hast';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Calendar } from './dates.ts';
import { datesIn } from './dates.ts';
import type { PhraseForms } from './phraseForms.ts';
import { formsOf } from './phraseForms.ts';
import type { PhraseName } from './phraseName.ts';
import { phrasesIn, wordsLanguage } from './translations.ts';
import type { Phrases } from './translations.ts';

/** What is put into a phrase: numbers for plurals, words for everything else. */
export type Values = Readonly<Record<string, string | number>>;

/** What the tags in a phrase are: the attributes of an element. One with an address is a link, others are called as in HTML. */
export type Tags = Readonly<Record<string, Properties>>;

/** The words of the site in one language. @example words('site.header.search') // => 'Search' */
export interface Words {
  (phrase: PhraseName, values?: Values): string;
  /** A phrase in which some words are links or other elements. */
  rich(phrase: PhraseName, values?: Values, tags?: Tags): ElementContent[];
  /** The language, as in `lang`: `en-GB` or `cy`. */
  language: string;
  /** A day, a month or a year. @example words.date('2019-09-19') // => '19 September 2019', words.date('2019-09') // => 'September 2019' */
  date(date: string): string;
  /** A day with its weekday. @example words.weekday('2019-09-19') // => 'Thursday 19 September 2019' */
  weekday(day: string): string;
  /** The names of months and days. */
  calendar: Calendar;
  /** A span of days. @example words.span({ from: '2018-04-01', to: '2019-03-31' }) // => '1 April 2018 to 31 March 2019' */
  span(span: { from: string; to: string }): string;
  /** A phrase for a script in the browser, which gets it from the page. */
  forms(phrase: PhraseName): PhraseForms;
  /** A number. @example words.number(1234.5) // => '1,234.5' */
  number(value: number): string;
  /** Words or names, one after the other. @example words.list(['police', 'health']) // => 'police and health' */
  list(items: readonly string[]): string;
}

/** Tags that need no attributes. */
const plainTags: Tags = { b: {}, em: {}, strong: {} };

/**
 * The words of the site in a language that the program has words in.
 * @param own - phrases of the partnership's own, which count before those of the program
 */
export function wordsIn(language: string, own?: Partial<Phrases>): Words {
  if (own !== undefined) return newWords(language, own);
  const known = programWords.get(language) ?? newWords(language, {});
  programWords.set(language, known);
  return known;
}

/** The program's own words by language: making them each time took a third of every check of a small partnership. */
const programWords = new Map<string, Words>();

function newWords(language: string, own: Partial<Phrases>): Words {
  const base = wordsLanguage(language);
  if (base === null) throw new Error(`There are no words in the language "${language}".`);
  const phrases: Phrases = { ...phrasesIn(base), ...own };
  const formats = new Map<PhraseName, IntlMessageFormat>();
  const formatOf = (phrase: PhraseName) => {
    const known = formats.get(phrase);
    if (known !== undefined) return known;
    const text = phrases[phrase] as string | undefined;
    if (text === undefined)
      throw new Error(`There is no phrase "${phrase}" in src/words/${base}.json. Add it there.`);
    const format = new IntlMessageFormat(text, language);
    formats.set(phrase, format);
    return format;
  };
  const dates = datesIn(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);
  const say = (phrase: PhraseName, values?: Values) => String(formatOf(phrase).format(values));
  return Object.assign(say, {
    rich: (phrase: PhraseName, values?: Values, tags?: Tags) =>
      nodesOf(formatOf(phrase).format({ ...values, ...drawersOf({ ...plainTags, ...tags }) })),
    forms: (phrase: PhraseName) => formsOf(formatOf(phrase).getAst(), language),
    language,
    date: dates.date,
    calendar: dates.calendar,
    weekday: (day: string) =>
      `${dates.calendar.days[new Date(day).getUTCDay()] ?? ''} ${dates.date(day)}`,
    span: ({ from, to }: { from: string; to: string }) =>
      from === to
        ? dates.date(from)
        : say('site.span', { from: dates.date(from), to: dates.date(to) }),
    number: (value: number) => numbers.format(value),
    list: (items: readonly string[]) => lists.format(items),
  });
}

/** English words, for whatever is for the partnership's own people: messages, the editor, the command line. */
export const english = wordsIn('en-GB');

type Piece = string | ElementContent;

function drawersOf(tags: Tags): Record<string, (inner: Piece[]) => Element> {
  return Object.fromEntries(
    Object.entries(tags).map(([tag, properties]) => [
      tag,
      (inner: Piece[]): Element => ({
        type: 'element',
        tagName: properties.href === undefined ? tag : 'a',
        properties,
        children: nodesOf(inner),
      }),
    ]),
  );
}

function nodesOf(pieces: Piece | Piece[]): ElementContent[] {
  return [pieces]
    .flat()
    .map((piece) => (typeof piece === 'string' ? { type: 'text', value: piece } : piece));
}
